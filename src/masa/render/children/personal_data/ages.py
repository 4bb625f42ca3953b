"""A name beside an age: Jack (9), Jack, aged nine, 9-year-old Jack."""

import re
from collections.abc import Iterator

from masa.render.children.personal_data.known import Known
from masa.render.children.personal_data.offence import Offence
from masa.render.children.personal_data.ordinary import NAME, looks_like_a_name

_TO_TEN = "two|three|four|five|six|seven|eight|nine|ten"
_TO_NINETEEN = "eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_AGE = rf"(?:[1-9]|1\d|{_TO_TEN}|{_TO_NINETEEN})\b(?!\s?[.:]\d)"
_ANY_AGE = re.compile(rf"[1-9]|{_TO_TEN}|{_TO_NINETEEN}")  # every shape has one
_OLD = r"(?:\s*(?:years?|yrs?|months?|weeks?)(?:\s+old)?\b)"
_END = rf"(?={_OLD}|\s*(?:[,.;:!?)]|$|and\b|&))"
_NO_RANGE = r"(?!\s*(?:-|to\b|and (?:over|under|up)\b|or (?:over|under)\b|\+))"
_CHILD = r"(?:(?:little|young)\s+)?(?:boy|girl|child|baby|pupil|student|son|daughter|sister|brother|twin|teenager)"
_SHAPES = (
    rf"({NAME}),?\s+\(?(?:who\s+(?:is|was)\s+)?age[d:]?\s+{_AGE}{_NO_RANGE}",
    rf"({NAME})\s*\(\s*{_AGE}(?=\s*(?:\)|,|/|(?:years?|yrs?|months?)\s+old))",
    rf"({NAME}),\s+{_AGE}(?=\s*(?:[,.;!?)]|$|(?:years?|yrs?|months?)\s+old))",
    rf"({NAME}),?\s+(?:who\s+)?(?:is|was|turned|turns)\s+(?:only\s+|just\s+|now\s+|nearly\s+)?{_AGE}{_END}",
    rf"({NAME}),?\s+(?:who\s+(?:is|was)\s+|is\s+|was\s+)?an?\s+{_AGE}[ -]years?[ -]old",
    rf"\b{_AGE}[ -]years?[ -]old,?\s+(?:{_CHILD},?\s+)?(?:called\s+|named\s+)?({NAME})",
    rf"\b{_CHILD}\s+(?:of|aged)\s+{_AGE},?\s+(?:called|named)\s+({NAME})",
)
_BESIDE = tuple(re.compile(rf"(?<![\w'-]){shape}") for shape in _SHAPES)
_ADDRESS = re.compile(r"https?://\S+|(?<!\S)\S+@\S+")


def ages_in(text: str, known: Known) -> Iterator[Offence]:
    """Yield each word that may be a child's name and stands beside an age."""
    shapes = _BESIDE if _ANY_AGE.search(text) else ()
    for match in (match for shape in shapes for match in shape.finditer(_ADDRESS.sub(" ", text))):
        if looks_like_a_name(match[1], known.local):
            yield Offence("what may be a name beside an age", match[0], "Say it without the name, or without the age.")
