"""Small documents that say the same, or do not."""

import pytest

from masa.approval.changed import material_paths
from masa.approval.digest import digest_of
from tests.approval.conftest import ReadText

_PEOPLE = """\
people:
  - {id: ann, name: Ann, post: Chief Constable, organisation: police}
  - {id: bob, name: Bob, post: Chief Constable, organisation: police}
  - {id: cleo, name: Cleo, post: Chief Nurse, organisation: icb}
organisations: [{id: police}, {id: icb}]
"""


def _lead(*rows: str) -> str:
    return "lead_safeguarding_partners:\n" + "".join(f"  - {{organisation: police, {row}}}\n" for row in rows)


def _chair(*rows: str) -> str:
    return "partnership_chair:\n" + "".join(f"  - {{{row}}}\n" for row in rows)


SAME = [
    pytest.param(_lead("person: ann"), _lead("person: bob"), id="new-holder"),
    pytest.param(
        _lead("person: ann"), _lead("person: ann, to: 2025-01", "person: bob, from: 2025-02"), id="next-holder"
    ),
    pytest.param(_lead("person: ann, to: 2026"), _lead("person: bob, to: 2026"), id="same-end"),
    pytest.param(
        _chair("person: ann, from: 2024, to: 2025, rotates: yearly"),
        _chair("person: ann, from: 2024, to: 2025, rotates: yearly", "person: cleo, from: 2025, rotates: yearly"),
        id="turn-that-passes",
    ),
    pytest.param("audit: {reviewed_by: [ann, cleo]}\n", "audit: {reviewed_by: [cleo, bob]}\n", id="office-of-another"),
    pytest.param("area: {councils: [police, icb]}\n", "area: {councils: [icb, police]}\n", id="bodies-in-any-order"),
    pytest.param("disputes: {whistleblowing: a  b}\n", "disputes: {whistleblowing: 'a b'}\n", id="blanks"),
    pytest.param("partnership: {name: P}\n", "partnership: {name: P, contact: {phone: '0'}}\n", id="contact-is-added"),
    pytest.param(
        "practice_reviews: {published_within: five working days}\n",
        "practice_reviews: {published_within: 5 working days}\n",
        id="number-in-words",
    ),
]
DIFFERENT = [
    pytest.param(_lead("person: ann"), _lead("person: ann, to: 2025-01"), id="nobody-comes-after"),
    pytest.param(_lead("person: ann, to: 2025"), _lead("person: ann, to: 2026"), id="later-end"),
    pytest.param(_lead("person: ann"), "", id="seat-taken-away"),
    pytest.param(_chair("person: ann, rotates: yearly"), _chair("person: ann"), id="no-rotation"),
    pytest.param(
        _chair("person: ann, rotates_among: [ann, cleo]"),
        _chair("person: ann, rotates_among: [cleo, ann]"),
        id="order-of-turns",
    ),
    pytest.param("audit: {reviewed_by: ann}\n", "audit: {reviewed_by: cleo}\n", id="another-office"),
    pytest.param(
        "disputes: {stages: [{at: managers}, {at: leads}]}\n",
        "disputes: {stages: [{at: leads}, {at: managers}]}\n",
        id="order-of-steps",
    ),
    pytest.param("needs: {identify: a}\n", "needs: {identfy: a}\n", id="misspelt-key"),
    pytest.param("area: {also_covers: a}\n", "area: {also_covers: a, councls: x}\n", id="what-nobody-can-read"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_says_the_same_has_one_digest(one: str, other: str, read_text: ReadText) -> None:
    before, after = (read_text(f"masa: 1\n{_PEOPLE}{text}") for text in (one, other))

    assert digest_of(before) == digest_of(after)
    assert material_paths(before, after) == ()


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_says_another_thing_has_another_digest(one: str, other: str, read_text: ReadText) -> None:
    before, after = (read_text(f"masa: 1\n{_PEOPLE}{text}") for text in (one, other))

    assert digest_of(before) != digest_of(after)
    assert material_paths(before, after)


def test_a_digest_bears_its_scheme_and_is_written_whole(read_text: ReadText) -> None:
    scheme, _, figures = digest_of(read_text("masa: 1\n")).partition(":")

    assert scheme == "1"
    assert len(figures) == 64
