"""Plain sentences for documents to be filled with: put together by counting, so that the same number says the same."""

from collections.abc import Iterator
from functools import cache
from textwrap import fill

_WHO = (
    "Social workers",
    "Health visitors",
    "School nurses",
    "Response officers",
    "Housing officers",
    "Youth workers",
    "Family hub staff",
    "Head teachers",
    "Foster carers",
    "Ward managers",
    "Midwives",
)
_DO = (
    "talk with each family",
    "write down what they saw",
    "ask a colleague to look again",
    "share what they know on the same day",
    "meet around one table",
    "check what changed",
    "listen to the child alone",
)
_WHEN = (
    "before a plan is closed",
    "when a worry comes back",
    "after each visit",
    "as soon as a child goes missing",
    "whenever a parent moves",
)
_WHY = (
    "so that no story is told twice",
    "so that help comes early",
    "and say plainly what worked",
    "so that others can act on it",
    "because small signs add up",
    "and tell the family why",
    "so that the next worker knows",
    "and learn from what did not help",
    "so that nobody waits for a meeting",
)
_SENTENCES = 4
_WIDTH = 114


def sentence(number: int) -> str:
    """Return the sentence with a number; each part has a prime count, so that a sentence comes again after 3,465."""
    who, do = _WHO[number % len(_WHO)], _DO[number % len(_DO)]
    when, why = _WHEN[number % len(_WHEN)], _WHY[number % len(_WHY)]
    return f"{who} {do} {when}, {why}."


@cache
def paragraph(number: int) -> str:
    """Return four sentences as lines of a document."""
    start = number * _SENTENCES
    return fill(" ".join(sentence(start + each) for each in range(_SENTENCES)), _WIDTH)


def block(numbers: range, indent: str = "  ") -> Iterator[str]:
    """Yield the lines of a `text` of several paragraphs; none for no paragraph."""
    if numbers:
        yield f"{indent}text: |"
    for number in numbers:
        yield from (f"{indent}  {line}" for line in paragraph(number).splitlines())
        if number != numbers[-1]:
            yield ""
