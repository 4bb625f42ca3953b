"""What a document holds beyond its sections: agencies, people, bodies and prose, as many of each as asked for."""

from collections.abc import Iterator
from typing import NamedTuple

from benchmarks.documents.wording import block, sentence

_KINDS = (
    ("School", "education", 1),
    ("Nursery", "education", 5),
    ("Clinic", "health", 17),
    ("Charity", "voluntary", 36),
    ("Sports club", "voluntary", 38),
)
_IN_A_GROUP = 12
_SLOTS = (
    "partnership",
    "governance",
    "education",
    "needs",
    "scrutiny",
    "data",
    "training",
    "reviews",
    "funding",
    "voice",
    "disputes",
)


class Extra(NamedTuple):
    """How many of each: agencies with a body each, people with a seat each, bodies that sign, paragraphs of prose."""

    agencies: int = 0
    people: int = 0
    bodies: int = 0
    paragraphs: int = 0


def organisations(extra: Extra) -> Iterator[str]:
    """Yield the entry of each agency and of each body that signs."""
    for number in range(1, extra.agencies + 1):
        word, kind, _ = _KINDS[number % len(_KINDS)]
        yield f"  - {{id: agency-{number}, name: {word} number {number}, kind: {kind}}}"
    for number in range(1, extra.bodies + 1):
        yield f"  - {{id: body-{number}, name: Local body number {number}, kind: other}}"


def agencies(extra: Extra) -> Iterator[str]:
    """Yield the entry of each agency: why it was chosen, how it takes part, and who leads in it."""
    for number in range(1, extra.agencies + 1):
        word, _, paragraph = _KINDS[number % len(_KINDS)]
        yield f"  - organisation: agency-{number}"
        yield f"    schedule: {paragraph}"
        yield f"    why: {sentence(3 * number)}"
        yield f"    how: {sentence(3 * number + 1)}"
        yield f"    lead_post: Safeguarding lead of {word.lower()} {number}"


def people(extra: Extra) -> Iterator[str]:
    """Yield the entry of each person: named for a seat, as no true person is."""
    for number in range(1, extra.people + 1):
        name = f"Seatholder {_in_letters(number)}"
        yield f"  - {{id: person-{number}, name: {name}, post: Adviser {number}, organisation: schools}}"


def groups(extra: Extra) -> Iterator[str]:
    """Yield groups of twelve seats each, until each person has a seat."""
    for number, first in enumerate(range(1, extra.people + 1, _IN_A_GROUP), 1):
        yield f"    - id: network-{number}"
        yield f"      name: Network {number}"
        yield f"      purpose: {sentence(5 * number)}"
        yield "      reports_to: executive"
        yield "      how_often: quarterly"
        yield "      members:"
        for seat in range(first, min(first + _IN_A_GROUP, extra.people + 1)):
            yield f"        - {{who: person-{seat}, called: Adviser {seat}}}"


def signatories(extra: Extra) -> Iterator[str]:
    """Yield the line of each body that signs the agreement."""
    for number in range(1, extra.bodies + 1):
        yield f"        - {{who: body-{number}, standing: joined}}"


def prose(extra: Extra) -> dict[str, str]:
    """Return the prose that closes each section that takes it: the paragraphs shared out, none twice."""
    each, more = divmod(extra.paragraphs, len(_SLOTS))
    starts = [slot * each + min(slot, more) for slot in range(len(_SLOTS) + 1)]
    return {
        f"of_{name}": "".join(f"{line}\n" for line in block(range(starts[slot], starts[slot + 1])))
        for slot, name in enumerate(_SLOTS)
    }


def _in_letters(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number)).capitalize()
