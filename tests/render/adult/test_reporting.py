"""The tree of groups: every reporting line that the document states, who chairs on its own day, and no line beside."""

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile

import pytest

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Values = Mapping[str, object]

BASE: Values = {
    "publication": {"published_on": "2025-03-03"},
    "organisations": [{"id": "icb", "name": "NHS Exampleshire"}, {"id": "board", "name": "Adults Board"}],
    "people": [
        {"id": "asha", "name": "Asha Fenwick", "post": "Chief Executive"},
        {"id": "tom", "name": "Tom Okoro", "to": "2025-01"},
        {"id": "chief", "post": "Chief Constable", "organisation": "icb", "status": "vacant", "to": "2025-12"},
        {"id": "leo", "name": "Leo Hart", "status": "acting"},
    ],
    "lead_safeguarding_partners": [{"organisation": "icb"}],
    "partnership_chair": [{"person": "leo", "from": "2025-01"}, {"person": "asha", "to": "2024"}],
}
A, B = {"id": "a", "name": "A"}, {"id": "b", "name": "B"}
LEADS = {"id": "top", "name": "Top", "meeting_of": ["leads"]}


@pytest.fixture
def tree(document: Documents, pages: Pages) -> Callable[..., str]:
    """Return the lines of the tree in the Markdown of the base with these groups; more sections by name."""

    def make(*groups: Values, links: Sequence[Values] = (), **more: object) -> str:
        values = {**BASE, "governance": {"groups": list(groups), "links": list(links)}, **more}
        text = pages(document(**values), "markdown").text.replace("\\", "")
        caption, _, rest = text[text.find("\n\nThe groups") :].strip().partition("\n")
        drawn = takewhile(lambda line: not line or line.lstrip().startswith("- "), rest.splitlines())
        return "\n".join([caption, *filter(None, drawn)])

    return make


@pytest.mark.parametrize(
    ("groups", "lines"),
    [
        pytest.param([{**A, "reports_to": "partnership-chair"}], ["- The partnership chair", "  - A"], id="the-chair"),
        pytest.param([LEADS, {**A, "reports_to": "leads"}], ["- Top", "  - A"], id="the-leads-at-their-meeting"),
        pytest.param(
            [LEADS, {**LEADS, "id": "other", "name": "Other"}, {**A, "reports_to": "leads"}],
            ["- Top", "- Other", "- The lead safeguarding partners", "  - A"],
            id="the-leads-have-two-meetings",
        ),
        pytest.param([{**LEADS, "reports_to": "leads"}, A], ["- Top", "- A"], id="to-itself"),
        pytest.param([{**A, "reports_to": "board"}, B], ["- Adults Board", "  - A", "- B"], id="another-board"),
        pytest.param(
            [A, {**B, "reports_to": "board", "part_of": "a"}], ["- A", "- Adults Board", "  - B"], id="reports-first"
        ),
        pytest.param(
            [{**A, "reports_to": "b"}, {**B, "part_of": "a"}, {"id": "c", "name": "C", "reports_to": "b"}],
            ["- A", "  - B", "    - C"],
            id="a-ring-with-one-below",
        ),
        pytest.param([A, B], ["- A", "- B"], id="no-line-at-all"),
        pytest.param([A], [], id="one-group"),
    ],
)
def test_each_line_is_drawn_once(groups: list[Values], lines: list[str], tree: Callable[..., str]) -> None:
    shown = [line.partition(" (")[0] for line in tree(*groups).splitlines()[1:]]

    assert shown == lines


def test_the_caption_says_no_more_than_the_document(tree: Callable[..., str]) -> None:
    assert tree(A, B).startswith("The groups:")
    assert tree(A, {**B, "part_of": "a"}).startswith("The groups, and who they report to, where it is stated:")


def test_scrutiny_stands_where_it_reports(tree: Callable[..., str]) -> None:
    page = tree(LEADS, independent_scrutiny={"reports_to": ["leads", "delegates"]})

    assert "- Top (of the lead safeguarding partners)\n  - Independent scrutiny" in page
    assert "reports to the lead safeguarding partners and the delegated safeguarding partners" in page


@pytest.mark.parametrize(
    ("chairs", "note"),
    [
        pytest.param([{"person": "asha"}], "(chair: Asha Fenwick)", id="by-name"),
        pytest.param([{"person": "chief"}], "(chair: Chief Constable, NHS Exampleshire (vacant)", id="vacant"),
        pytest.param([{"person": ["asha", "leo"]}], "(chair: Asha Fenwick and Leo Hart (acting))", id="two"),
        pytest.param([{"person": "partnership-chair"}], "(chair: the partnership chair)", id="whoever-holds-it"),
        pytest.param([{"called": "A head teacher"}], "(chair: A head teacher)", id="in-words"),
        pytest.param([{"person": "asha", "from": "2025-04"}], "(chair: Asha Fenwick, from April 2025)", id="to-come"),
        pytest.param([{"person": "asha", "to": "2024"}], "", id="past-term"),
        pytest.param([{"person": "tom"}], "", id="has-left"),
        pytest.param([{"person": "asha", "role": "vice-chair"}], "", id="vice-chair"),
        pytest.param([{"called": "Chair"}], "", id="no-more-than-the-word"),
    ],
)
def test_who_chairs_on_the_documents_own_day(chairs: list[Values], note: str, tree: Callable[..., str]) -> None:
    line = tree({**A, "chairs": chairs}, B).splitlines()[1]

    assert line.startswith(f"- A {note}".rstrip())
    assert ("chair" in line) is bool(note)


@pytest.mark.parametrize(
    ("group", "note"),
    [
        pytest.param({"to": "2024"}, "(past); until 2024", id="past"),
        pytest.param({"several": "yes", "how_often": "monthly"}, "several groups; meets monthly", id="several"),
    ],
)
def test_a_group_is_shown_for_what_it_is(group: Values, note: str, tree: Callable[..., str]) -> None:
    assert f"- A ({note})" in tree({**A, **group}, B)


def test_who_sits_elsewhere_and_who_is_worked_with(tree: Callable[..., str]) -> None:
    page = tree({**A, "members": [{"chair_of": "b"}]}, B, links=[{"organisation": "board", "through": "b"}])

    assert "- B (whoever chairs it sits on A; works with Adults Board)" in page


def test_the_partnership_chair_is_named_and_linked(document: Documents, pages: Pages) -> None:
    groups = {"groups": [{**A, "reports_to": "partnership-chair"}]}
    page = pages(document(**{**BASE, "governance": groups})).text

    assert '<a href="#partnership-chair">The partnership chair</a> <span class="note">Leo Hart' in page
