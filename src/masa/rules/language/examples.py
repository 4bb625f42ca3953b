"""Examples of rules, run: a change to the base document, and the outcome that must follow."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from masa.diagnostic import Finding
from masa.model.document_path import resolve, written
from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.table import Table
from masa.rules.engine.judge import judge
from masa.rules.engine.outcome import SETTLED
from masa.rules.engine.rule import Catalogue, Rule
from masa.rules.engine.scene import Question
from masa.rules.language.error import CatalogueError
from masa.rules.language.rule_file import Change, Example
from masa.source.plain import tree_of
from masa.source.tree import Path

AS_OF, EDITION = date(2025, 6, 1), "wt2023"
_PLACED = ("not-met", "needs-a-person")
# What an example takes out may leave its id behind elsewhere.
_LEFT_BEHIND = ("unknown-id",)


class Prepared(NamedTuple):
    """An example with its document, changed and read once, for as many judgements as need be."""

    example: Example
    reading: Reading


def shortfall(rule: Rule, example: Example, base: dict[str, Any], table: Table, catalogue: Catalogue) -> str:
    """Return what an example gives instead of what it says, or nothing where it holds."""
    return shortfall_of(rule, prepare(example, base, table), catalogue)


def prepare(example: Example, base: dict[str, Any], table: Table) -> Prepared:
    """Return an example with its document read."""
    return Prepared(example, changed_reading(example, base, table))


def shortfall_of(rule: Rule, prepared: Prepared, catalogue: Catalogue) -> str:
    """Return what a prepared example gives instead of what it says, or nothing where it holds."""
    example, reading = prepared
    faults = [fault for fault in reading.faults if fault.id not in _LEFT_BEHIND]
    if faults and example.outcome != "not-checked":
        return f"the changed document cannot be read at {written(faults[0].path)}: {faults[0].message}"
    findings = outcomes(rule, example, reading, catalogue)
    return _difference(example, findings, reading)


def changed_reading(example: Example, base: dict[str, Any], table: Table) -> Reading:
    """Return the base document as read after the example's changes."""
    values = _copied(base)
    for change in example.change:
        _changed(values, change)
    return read(tree_of(values, example.title), table, {})


def _copied(value: Any) -> Any:  # noqa: ANN401 - any plain value
    # Plain values share nothing and hold no cycles: this is many times as fast as deepcopy.
    if isinstance(value, dict):
        return {key: _copied(below) for key, below in value.items()}
    return [_copied(below) for below in value] if isinstance(value, list) else value


def outcomes(rule: Rule, example: Example, reading: Reading, catalogue: Catalogue) -> list[Finding]:
    """Return what one rule says of a reading, on the example's day and edition."""
    question = Question(example.as_of or AS_OF, example.edition or EDITION, "")
    judged = as_if_in_force(rule) if example.in_force else rule
    found = judge(reading, catalogue._replace(rules={rule.id: judged}), question)
    return [finding for finding in found if finding.rule == rule.id]


def as_if_in_force(rule: Rule) -> Rule:
    """Return a rule of law that is still to come as it will be judged once it is in force."""
    differing = {edition: other._replace(expected="") for edition, other in rule.in_edition.items()}
    return rule._replace(expected="", in_edition=differing)


def _changed(values: dict[str, Any], change: Change) -> None:
    try:
        apply_change(values, change)
    except (AttributeError, IndexError, KeyError, TypeError) as error:
        place = change.set or change.remove or change.add
        raise CatalogueError(f"an example names `{place}`, which the base document cannot have.") from error


def apply_change(values: dict[str, Any], change: Change) -> None:
    """Change a document's plain values in place: set a key, remove a place, or add to a list."""
    path = _path(change.set or change.remove or change.add or "", values)
    holder: Any = values
    way: tuple[Any, ...] = path[:-1]
    for key in way:
        holder = holder[key] if isinstance(holder, list) else holder.setdefault(key, {})
    last: Any = path[-1]
    if change.remove:
        if last not in holder and not isinstance(holder, list):
            raise CatalogueError(f"an example removes `{change.remove}`, which the base document does not have.")
        del holder[last]
    elif change.set:
        holder[last] = change.to
    else:
        held = holder.setdefault(last, [])
        holder[last] = [*(held if isinstance(held, list) else [held]), change.value]


def _path(text: str, values: dict[str, Any]) -> Path:
    path = resolve(text, values)
    if not path:
        raise CatalogueError(f"an example names `{text}`, which the base document does not have.")
    return path


def _difference(example: Example, findings: list[Finding], reading: Reading) -> str:
    if example.outcome in SETTLED:
        loud = [finding for finding in findings if finding.outcome not in SETTLED]
        if loud:
            return f"{loud[0].outcome} at {written(loud[0].path)}: {loud[0].message}"
        given = {finding.outcome for finding in findings}
        wanted = {"met"} if example.outcome == "met" else {"not-applicable"}
        met = wanted <= given if example.outcome == "met" else given == wanted
        return "" if met else f"{' and '.join(sorted(given)) or 'nothing'} everywhere"
    return "; ".join(_loud_difference(example, findings, reading))


def _loud_difference(example: Example, findings: list[Finding], reading: Reading) -> Iterator[str]:
    same = [finding for finding in findings if finding.outcome == example.outcome]
    if not same:
        given = dict.fromkeys(f"{finding.outcome} at {_place(finding)}" for finding in findings)
        yield f"nothing is {example.outcome}: {', '.join(given) or 'the rule found nothing to say'}"
        return
    where = resolve(example.where, reading.values) if example.where else None
    if where is None and (example.where or example.outcome in _PLACED):
        yield f"an example that is {example.outcome} says where; `{example.where or ''}` is no place of its document"
        return
    here = [finding for finding in same if finding.path == where] if where else same
    if not here:
        yield f"{example.outcome} at {', '.join(map(_place, same))}, not at {example.where}"
        return
    lacking = [word for word in example.words if not any(word.lower() in one.message.lower() for one in here)]
    if lacking:
        yield f"the message lacks {', '.join(f'“{word}”' for word in lacking)}: {here[0].message}"


def _place(finding: Finding) -> str:
    return written(finding.path) or "the document"
