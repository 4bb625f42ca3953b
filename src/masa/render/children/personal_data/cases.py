"""Details of one child's case: a day of birth, an NHS or pupil number, the number of a case."""

import re
from collections.abc import Iterator

from masa.render.children.personal_data.known import Known
from masa.render.children.personal_data.offence import Offence

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DAY_FIRST = rf"\d{{1,2}}(?:st|nd|rd|th)?[\s/.-]+(?:of\s+)?(?:\d{{1,2}}|{_MONTH})"
_DAY = rf"(?:{_DAY_FIRST}|{_MONTH}\s+\d{{1,2}}\b|\d{{4}}-\d\d-\d\d)"
_SAID = r"(?:date of birth|d\.?\s?o\.?\s?b\b\.?|birthday|born)[\s:(]*(?:is\s+|on\s+|was\s+)*"
_BIRTH = re.compile(rf"\b{_SAID}{_DAY}", re.IGNORECASE)
_NHS = re.compile(r"(?<![\d+£.,-])([1-9]\d{2})[\s-]?(\d{3})[\s-]?(\d{4})(?![\d,.]*\d)")
_NHS_SAID = re.compile(r"\bNHS (?:number|no\.?)[\s:]*(?:is\s+)?((?:\d[\s-]?){9}\d)\b", re.IGNORECASE)
_PUPIL = re.compile(r"\b[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]\b")
_KIND = r"(?:case|child|pupil|client|patient|family|referral|crime|incident|court|mosaic|liquidlogic|lcs|ics)"
_CASE = re.compile(
    rf"\b{_KIND}(?:'s)?\s+(?:number|no\.?|reference(?: number)?|ref\.?|id)[\s:#]*(?:is\s+)?"
    r"((?:[a-z]{1,6}[/ -]?)?\d[\w/-]{2,})",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|tel:|mailto:)\S+")
_FIGURE = re.compile(r"\d")
_REMEDY = "Take it away: no child may be known from this page."


def cases_in(text: str, _known: Known) -> Iterator[Offence]:
    """Yield details by which one child's case can be known: each has a figure."""
    text = _ADDRESS.sub(" ", text) if _FIGURE.search(text) else ""
    yield from (Offence("a day of birth", match[0], _REMEDY) for match in _BIRTH.finditer(text))
    numbers = [match[0] for match in _NHS.finditer(text) if _is_nhs_number("".join(match.groups()))]
    numbers += [match[1] for match in _NHS_SAID.finditer(text)]
    yield from (Offence("an NHS number", number, _REMEDY) for number in dict.fromkeys(numbers))
    yield from (Offence("a pupil's number", match[0], _REMEDY) for match in _PUPIL.finditer(text))
    yield from (Offence("the number of a case", match[0], _REMEDY) for match in _CASE.finditer(text))


def _is_nhs_number(digits: str) -> bool:
    """Tell whether ten digits bear the check digit of an NHS number (modulus 11, weights 10 to 2)."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False)) % 11
    return int(digits[9]) == (0 if rest == 11 else rest)  # noqa: PLR2004 - the modulus
