"""Citations of law, read: which provisions the words “ss.16F(1)(a), 16G(2)” name."""

import re
from collections.abc import Iterator
from string import ascii_uppercase
from typing import NamedTuple

from masa.rules.language.error import CatalogueError

_KINDS = {"s": "s", "ss": "s", "reg": "reg", "regs": "reg", "sch": "sch", "schedule": "sch"}
_ITEM = re.compile(
    r"(?:(?P<kind>ss?\.|regs?\b|Sch(?:edule)?\b(?: paras?\b)?) ?)?"
    r"(?P<first>\d+[A-Z]*)?(?P<parts>(?:\(\w+\))*)"
    r"(?P<range>[\u2013-](?P<last>\d+[A-Z]*)?(?P<last_part>(?:\(\w+\))*))?"
    r"(?: after subsection \((?P<after>\d+)\))?",
    re.IGNORECASE,
)
_PART = re.compile(r"\((\w+)\)")
_JOINT = re.compile(r",| and |;")


class Provision(NamedTuple):
    """One provision: its kind (s, reg or sch) and its numbers from the outside in, as ("16E", "2")."""

    kind: str
    numbers: tuple[str, ...]

    def holds(self, other: "Provision") -> bool:
        """Tell whether this is the other provision, or one that the other is a part of."""
        return self.kind == other.kind and other.numbers[: len(self.numbers)] == self.numbers


def provisions_in(citation: str) -> tuple[Provision, ...]:
    """Return the provisions that a citation names; words after a colon are a remark.

    Raises CatalogueError for a part that is no provision.
    """
    found: list[Provision] = []
    for item in _JOINT.split(citation.split(":", maxsplit=1)[0]):
        match = _ITEM.fullmatch(item.strip())
        if not match or not item.strip() or not (match["kind"] or found):
            raise CatalogueError(f"“{item.strip()}” in “{citation}” is no provision, such as s.16E(2) or reg 17.")
        found += _named(match, found[-1] if found else Provision("", ()))
    return tuple(found)


def _named(match: re.Match[str], before: Provision) -> Iterator[Provision]:
    kind = _KINDS[match["kind"].split()[0].rstrip(".").lower()] if match["kind"] else before.kind
    numbers = _numbers(match["first"], match["parts"], before)
    if match["after"]:
        numbers = (*numbers, f"after {match['after']}")
    last = _numbers(match["last"], match["last_part"], Provision(kind, numbers)) if match["range"] else numbers
    if numbers == last:
        yield Provision(kind, numbers)
        return
    yield from (Provision(kind, (*numbers[:-1], one)) for one in _between(numbers[-1], last[-1]))


def _numbers(first: str | None, parts: str, before: Provision) -> tuple[str, ...]:
    """Return the numbers written; where the section is not, those of the citation before go on."""
    given = tuple(_PART.findall(parts or ""))
    if first:
        return (first, *given)
    kept = before.numbers[:1] if given and given[0][0].isdigit() else before.numbers[:2]
    return (*kept, *given) if given else ()


def _between(first: str, last: str) -> Iterator[str]:
    """Yield the numbers from one to the other: 1 to 3, or 16A to 16C."""
    stem = re.match(r"\d*", first)
    common = stem[0] if stem else ""
    if first.isdigit() and last.isdigit():
        yield from (str(number) for number in range(int(first), int(last) + 1))
    else:
        letters = ascii_uppercase if first.removeprefix(common).isupper() else ascii_uppercase.lower()
        start, end = letters.index(first.removeprefix(common)[0]), letters.index(last.removeprefix(common)[0])
        yield from (f"{common}{letter}" for letter in letters[start : end + 1])
