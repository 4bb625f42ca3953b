"""Sections of the Children Act 2004 cited by the numbers of another Act."""

import re

from masa.diagnostic import Finding, Fix
from masa.fixes.case import Case
from masa.fixes.rewriting import part_of, words_at
from masa.source.edits import Edit

_DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212"
_RANGE = re.compile(rf"(?<!\d)(?P<first>16)(?:\s*[{_DASHES}]\s*|\s+to\s+)(?P<last>23)(?!\d)", re.IGNORECASE)
_BOARDS = re.compile(r"section\s+(?P<first>13)(?!\w)", re.IGNORECASE)
_MISSPELT = re.compile(r"\bChildren(?P<slip>''s|['\u2018\u2019]s)(?=\s+Act)", re.IGNORECASE)
_RIGHT = {"16": "16E", "23": "16L", "13": "16E"}


def cite_by_number(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that writes 16E to 16L for 16 to 23, and 16E for 13, and touches no other word.

    Unsafe: the numbers may be right and the name of the Act wrong, as sections 16 to 23 of the Children and Social Work
    Act 2017 are about the same; which was meant, the writer knows.
    """
    piece = words_at(case, finding.span)
    found = _RANGE.search(piece) or _BOARDS.search(piece)
    if not found:
        return None
    edits = [_edit(finding, piece, found, name) for name in found.groupdict()]
    slip = _MISSPELT.search(piece)
    if slip:
        edits.append(Edit(part_of(finding.span, piece, *slip.span("slip")), ""))
    numbers = "sections 16E to 16L" if "last" in found.groupdict() else "section 16E"
    return Fix(f"Write {numbers} of the Children Act 2004.", safe=False, edits=tuple(edits), changes=(finding.path,))


def _edit(finding: Finding, piece: str, found: re.Match[str], name: str) -> Edit:
    return Edit(part_of(finding.span, piece, *found.span(name)), _RIGHT[found[name]])
