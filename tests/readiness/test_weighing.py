"""Everything to do in the order of the document, in words for a clerk and for whoever edits the file."""

from datetime import date

import pytest

from masa.deadlines.deadline import Deadline
from masa.model.kinds.day import Day
from masa.readiness.pages import ADULT, PageProblem
from masa.readiness.remedy import Remedy, parted
from masa.source.span import Position, Span
from tests.readiness.conftest import Weighed, finding


def test_sections_stand_in_written_order_and_are_numbered_through(weighed: Weighed) -> None:
    late, early = (Span("a.yaml", Position(line, 1), Position(line, 9)) for line in (4, 2))
    found = weighed(
        finding(path=("funding", "year"), span=late),
        finding(path=("partnership", "name"), span=early),
        finding("whole-document"),
    )

    assert [(one.title, [item.number for item in one.items]) for one in found.sections] == [
        ("The document as a whole", [1]),
        ("The partnership", [2]),
        ("Funding", [3]),
    ]


def test_a_finding_quotes_the_document_and_the_rule(weighed: Weighed) -> None:
    found = weighed(finding("no-placeholder", path=("partnership", "name")))

    item = found.items[0]
    assert (item.here, item.what, item.who) == ("A partnership", "Write it.", "The lead knows.")
    assert item.asks
    assert (item.path, item.kind) == ("partnership.name", "Guidance")


def test_what_was_not_checked_is_gathered_by_its_reason(weighed: Weighed) -> None:
    coming = [finding(rule, outcome="not-checked", message="Coming.") for rule in ("no-placeholder", "made-up")]
    found = weighed(*coming, coming[0])

    assert [(one.reason, [rule for rule, _ in one.requirements]) for one in found.unchecked] == [
        ("Coming.", ["made-up", "no-placeholder"])
    ]


def test_a_problem_of_a_page_stands_at_its_place(weighed: Weighed) -> None:
    found = weighed(problems=[PageProblem(ADULT, "partnership.name: <b> is shown as text.", blocks=True)])

    item = found.items[0]
    assert (item.section, item.path, item.message) == ("partnership", "partnership.name", "<b> is shown as text.")
    assert item.span is not None
    assert item.span.start.line == 2


def test_a_problem_of_many_points_has_them_one_by_one(weighed: Weighed) -> None:
    found = weighed(problems=[PageProblem(ADULT, "Too hard. The worst first:\n- one\n- two", blocks=True)])

    assert (found.items[0].message, found.items[0].details) == ("Too hard. The worst first:", ("one", "two"))


@pytest.mark.parametrize(
    ("falls_on", "overdue", "listed"),
    [
        pytest.param(date(2025, 5, 31), True, True, id="overdue"),
        pytest.param(date(2025, 5, 31), False, False, id="past and done"),
        pytest.param(date(2025, 6, 1), False, True, id="today"),
        pytest.param(date(2026, 6, 1), False, True, id="in a year"),
        pytest.param(date(2026, 6, 2), False, False, id="later than that"),
    ],
)
def test_what_falls_due_in_twelve_months(weighed: Weighed, falls_on: date, overdue: bool, listed: bool) -> None:  # noqa: FBT001
    due = Deadline(Day.of(falls_on), "review", "A review is due", "x", overdue=overdue)

    assert weighed(due=[due]).due == ((due,) if listed else ())


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        pytest.param("See [it](https://a.example/x).", ["https://a.example/x"], id="a link"),
        pytest.param("See https://a.example/x_(y), and so on", ["https://a.example/x_(y)"], id="brackets of its own"),
        pytest.param("At www.a.example.", ["www.a.example"], id="without its scheme"),
        pytest.param("http://a.example http://a.example", ["http://a.example"], id="twice in one place"),
        pytest.param("Nothing to see.", [], id="none"),
    ],
)
def test_outside_links(weighed: Weighed, text: str, addresses: list[str]) -> None:
    found = weighed(text=f'masa: 1\npartnership: {{vision: "{text}"}}\n')

    assert [link.address for link in found.links] == addresses
    assert all(path == "partnership.vision" for link in found.links for path, _ in link.places)


@pytest.mark.parametrize(
    ("text", "what", "who"),
    [
        pytest.param("Write it. The lead knows.", "Write it.", "The lead knows.", id="a sentence of its own"),
        pytest.param("Write it; the lead knows.", "Write it.", "The lead knows.", id="the end of a sentence"),
        pytest.param("Say what they know. Write it.", "Say what they know. Write it.", "", id="nobody is named"),
        pytest.param("The lead knows.", "The lead knows.", "", id="nothing else is said"),
        pytest.param("", "", "", id="no remedy"),
    ],
)
def test_a_remedy_in_two_parts(text: str, what: str, who: str) -> None:
    assert parted(text) == Remedy(what, who)


def test_a_status_is_said_and_does_not_block(weighed: Weighed) -> None:
    found = weighed(text="masa: 1\npublication: {status: draft}\n")

    assert found.ready
    assert found.standing.startswith("The document is a draft")
