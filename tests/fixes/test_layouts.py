"""Fixes in every layout: what was planted is taken back, and not one other character changes."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from masa.fixes.mending import Mended

Mend = Callable[..., Mended]
FILE = "arrangements.yaml"

# What is written, and slips of it that may be taken back without a look.
KEYS = {
    "agreed_on": ("agreed_onn", "agred_on", "argeed_on", "Agreed-On"),
    "published_on": ("publshed_on", "Published_On"),
    "reviewed": ("reveiwed", "reviewd"),
    "status": ("staus", "Status"),
}
VALUES = {
    "agreed_on": ("2025-02-20", ("20 February 2025", "20th Feb 2025", "20/02/2025", "2025/02/20", "Feb 20 2025")),
    "published_on": ("2025-03", ("March 2025", "Mar. 2025", "03/2025")),
    "reviewed": ("yearly", ("Annually", "annual", "once annually")),
    "status": ("published", ("Published", "publised", "PUBLISHED")),
}
QUOTES = ("{}", "'{}'", '"{}"')
COMMENTS = ("", " # a note: {not} 'read'", "   # 児童", "\n  # below, and 01/06/2025")


@st.composite
def planted(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a section as it should be, and the same with slips, in one layout."""
    keys = draw(st.lists(st.sampled_from(sorted(KEYS)), min_size=1, unique=True))
    flow = draw(st.booleans())
    end = draw(st.sampled_from(["\n", "\r\n"]))
    right, wrong = [], []
    for key in keys:
        value, slips = VALUES[key]
        slipped = draw(st.sampled_from(["key", "value", "none"]))
        quoted = draw(st.sampled_from(QUOTES))
        row = f"{draw(st.sampled_from(QUOTES))}:{draw(st.sampled_from([' ', '   ']))}{quoted}"
        row += "" if flow else draw(st.sampled_from(COMMENTS))
        right.append(_filled(row, key, value))
        other_key = draw(st.sampled_from(KEYS[key])) if slipped == "key" else key
        other = draw(st.sampled_from(slips)) if slipped == "value" else value
        wrong.append(_filled(row, other_key, other.strip() if quoted == "{}" else other))
    last = draw(st.sampled_from(["", "\n", "\n\n# the end\n"]))
    return _laid_out(right, last, end, flow=flow), _laid_out(wrong, last, end, flow=flow)


def _filled(row: str, key: str, value: str) -> str:
    return row.replace("{}", key, 1).replace("{}", value, 1)


def _laid_out(rows: list[str], last: str, end: str, *, flow: bool) -> str:
    section = f" {{{', '.join(rows)}}}" if flow else "".join(f"\n  {row}" for row in rows)
    return f"# top\nmasa: 1\npublication:{section}{last}".replace("\n", end)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(planted())
def test_a_slip_is_taken_back_and_nothing_else(mend: Mend, texts: tuple[str, str]) -> None:
    right, wrong = texts

    done = mend(wrong)

    assert done.texts[FILE] == right
    assert mend(right).applied == ()


DOCUMENT = """masa: 1
publication:
  status: published
  agreed_by: [leads, delegates]
  published_on: 2025-03-03
  first_published_on: 2024-12-16
  updated_on: 2025-02-17
  reviewed: yearly
  next_review: 2026-02
  consultations:
    - {who: [children, families], about: how we listen, consulted_on: 2024-11}
organisations:
  - {id: county, name: A County Council, kind: local-authority}
  - {id: icb, name: NHS A Integrated Care Board, kind: integrated-care-board}
  - {id: police, name: A Constabulary, kind: police, also_called: [the force, A Police]}
  - {id: schools, name: "Schools, colleges", kind: education, several: yes, how_many: 21}
people:
  - {id: asha, name: Asha, organisation: county, grade: head, from: 2022-05}
  - {id: tom, name: Tom, organisation: icb, grade: head}
partnership_chair:
  - person: asha
    from: 2024-04-01
    rotates: yearly
independent_scrutiny:
  follow_up: {owner: asha, within: 3 months}
funding:
  contributions:
    - payer: county
      amount: 30500.50
      percent: 12%
training:
  text: |
    Said on 01/06/2025: status: Live,  # no comment
      and Annually.
"""
SLIPS = (
    ("published_on: 2025-03-03", "published_on: 3 March 2025"),
    ("first_published_on: 2024-12-16", "first_published_on: 16th Dec. 2024"),
    ("updated_on: 2025-02-17", "udated_on: 2025-02-17"),
    ("next_review: 2026-02", "next_review: Feb 2026"),
    ("reviewed: yearly", "reviewed: Annually"),
    ("kind: local-authority", "kind: Local Authority"),
    ("kind: police,", "kind: polcie,"),
    ("organisation: icb, grade: head", "organisation: ICB, grade: Head"),
    ("rotates: yearly", "rotates: annual"),
    ("agreed_by: [leads, delegates]", "agreed_by: leads & delegates"),
    ("who: [children, families]", "who: children and families"),
    ("several: yes", "several: Y"),
    ("how_many: 21", "how_many: twenty-one"),
    ("training:", "trainng:"),
    ("independent_scrutiny:", "Independent_Scrutiny:"),
    ("within: 3 months", "within: three-months"),
    ("amount: 30500.50", "amount: GBP 30,500.50"),
    ("percent: 12%", "percent: 12 per cent"),
)


@pytest.mark.parametrize("seed", range(50))
def test_fifty_documents_are_mended_to_the_letter(mend: Mend, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 - nothing is kept secret
    right = "".join(f"{line}{_tail(line, chance)}\n" for line in DOCUMENT.splitlines())
    wrong, planted_now = right, chance.sample(SLIPS, 6)
    for was, slip in planted_now:
        assert right.count(was) == 1
        wrong = wrong.replace(was, slip)
    end = chance.choice(["\n", "\r\n"])
    cut = chance.choice([0, len(end)])
    right, wrong = (text.replace("\n", end)[: -cut or None] for text in (right, wrong))

    done = mend(wrong)

    assert done.texts[FILE] == right
    assert len(done.applied) >= len(planted_now)
    assert mend(right).applied == ()


def _tail(line: str, chance: Random) -> str:
    """Return what stands behind a line that is no text under a bar."""
    return "" if "Said" in line or "and Annually" in line else chance.choice(["", "", "  # kept", "   "])
