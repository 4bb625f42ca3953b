"""What changes in the catalogue from one edition of the guidance to another: computed, never written down."""

from typing import NamedTuple

from masa.rules.engine.rule import Rule
from masa.rules.language.rule_file import RuleFile


class Difference(NamedTuple):
    """One rule that differs: `change` is added, withdrawn or changed; `before` and `after` are what it says."""

    rule: str
    change: str
    before: str
    after: str
    differs: tuple[str, ...] = ()


class Differences(NamedTuple):
    """The rules that differ, and the ids of those that rest on the text of the edition before and are carried."""

    changes: tuple[Difference, ...]
    carried: tuple[str, ...]
    alike: tuple[str, ...]


def differences(rules: dict[str, Rule], files: dict[str, RuleFile], old: str, new: str) -> Differences:
    """Return what differs for a document judged on the new edition in place of the old one."""
    changes = tuple(change for name, file in files.items() if (change := _change(name, file, old, new)))
    changed = {change.rule for change in changes}
    kept = [name for name, file in files.items() if new in file.editions and name not in changed]
    carried = tuple(name for name in kept if rules[name].in_edition.get(new, rules[name]).is_carried)
    same = tuple(name for name, file in files.items() if not file.editions or (name in kept and name not in carried))
    return Differences(changes, carried, same)


def _change(name: str, file: RuleFile, old: str, new: str) -> Difference | None:
    before, after = (not file.editions or edition in file.editions for edition in (old, new))
    was, becomes = file.as_in(old), file.as_in(new)
    if before and after:
        keys = tuple(key for key in type(file).model_fields if getattr(was, key) != getattr(becomes, key))
        return Difference(name, "changed", was.says, becomes.says, keys) if keys else None
    if after:
        return Difference(name, "added", "", becomes.says)
    return Difference(name, "withdrawn", was.says, "") if before else None
