"""Coverage: which rules read each provision of the register, computed from what the rules rest on."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from masa.rules.language.citation import Provision, provisions_in
from masa.rules.language.register_file import ProvisionEntry, Register
from masa.rules.language.rule_file import AuthorityEntry, RuleFile

# The sources whose citations are numbers; those of the guidance are chapters and topics.
NUMBERED = ("ca2004", "regs2018", "cwsa2026", "psbar2018", "si2018-497")


class Covered(NamedTuple):
    """A provision and the rules that read it, by id."""

    entry: ProvisionEntry
    rules: tuple[str, ...]

    @property
    def fault(self) -> str:
        """Return what is wrong: a provision that nobody covers, or a reason beside rules; else nothing."""
        if not self.rules and not self.entry.reason:
            return "no rule reads it, and no reason is given"
        return "a reason is given, and rules read it" if self.rules and self.entry.reason else ""


def coverage(register: Register, files: Mapping[str, RuleFile]) -> list[Covered]:
    """Return the provisions of the register in their order, each with the rules that read it."""
    cited = {name: list(authorities(file)) for name, file in files.items()}
    return [
        Covered(entry, tuple(name for name, given in cited.items() if _reads(given, entry)))
        for entry in register.provisions
    ]


def authorities(file: RuleFile) -> Iterator[AuthorityEntry]:
    """Yield all that a rule rests on, in any edition."""
    yield from file.authority
    for differs in file.in_edition.values():
        yield from differs.authority or ()


def _reads(given: Iterable[AuthorityEntry], entry: ProvisionEntry) -> bool:
    same = [authority for authority in given if authority.source == entry.source]
    if entry.source not in NUMBERED:
        return any(authority.provision.lower().startswith(entry.provision.lower()) for authority in same)
    wanted = provisions_in(entry.provision)
    return any(_is_read(one, authority) for authority in same for one in wanted)


def _is_read(wanted: Provision, authority: AuthorityEntry) -> bool:
    """Tell whether a provision, a part of it, or a subsection that holds it is cited.

    To cite a whole section is to name it; which of its subsections is read, that does not say. And a rule that no
    law stands behind may name sections only because the document should.
    """
    cited = provisions_in(authority.provision)
    lawful = authority.force not in ("good-practice", "consistency")
    told = [one for one in cited if lawful or len(one.numbers) > 1]
    return any(wanted.holds(one) or (one.holds(wanted) and len(one.numbers) > 1) for one in told)
