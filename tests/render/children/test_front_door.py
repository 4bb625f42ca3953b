"""The local front door in the help box: by day, at night, entered elsewhere, or not given at all."""

from collections.abc import Callable, Mapping

import pytest

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Values = Mapping[str, object]

BY_DAY = "**Worried about yourself or a friend?**"
AT_NIGHT = "**At night and at weekends**"
FIND = "https://www.gov.uk/report-child-abuse-to-local-council"


def box_of(page: Page) -> str:
    return page.text[: page.text.index("## What this page is about")]


def route(page: Page, title: str) -> str:
    """Return what stands under one title of the first help box; nothing where it has no such title."""
    _, _, after = box_of(page).partition(title)
    return after.partition("\n- **")[0]


@pytest.mark.parametrize(
    ("contact", "at_night"),
    [
        pytest.param({"name": "Out of hours"}, True, id="name"),
        pytest.param({"name": "Out-of-hours team"}, True, id="name-with-hyphens"),
        pytest.param({"name": "Emergency Duty Team"}, True, id="emergency-duty"),
        pytest.param({"name": "Duty team", "open": "outside office hours"}, True, id="outside-office-hours"),
        pytest.param({"name": "Duty team", "open": "evenings and weekends"}, True, id="evenings-and-weekends"),
        pytest.param({"name": "Duty team", "open": "nights and at weekends"}, True, id="nights"),
        pytest.param({"name": "Front door", "open": "day and night"}, False, id="day-and-night"),
        pytest.param({"name": "Front door", "open": "24 hours"}, False, id="all-hours"),
        pytest.param({"name": "Front door (day and out of hours)"}, False, id="both"),
        pytest.param({"name": "Front door", "open": "weekdays; out of hours leave a word"}, False, id="weekdays"),
        pytest.param({"name": "Front door", "open": "weekdays 9 to 5"}, False, id="office-hours"),
        pytest.param({"name": "Front door"}, False, id="not-said"),
    ],
)
def test_a_contact_for_the_night_stands_apart(
    contact: Values, *, at_night: bool, example: Documents, pages: Pages
) -> None:
    page = pages(example(children={"help": [{**contact, "phone": "01632 960122"}]}), "children-markdown")

    assert ("01632 960122" in route(page, AT_NIGHT)) is at_night
    assert ("01632 960122" in route(page, BY_DAY)) is not at_night


def test_with_a_number_for_the_night_alone_the_page_says_how_to_find_the_other(
    example: Documents, pages: Pages
) -> None:
    page = pages(example(children={"help": [{"name": "Out of hours", "phone": "01632 960122"}]}), "children-markdown")

    assert FIND in route(page, BY_DAY)


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        pytest.param({"name": "Bluebell Front Door"}, True, id="front-door"),
        pytest.param({"name": "Bluebell MASH"}, True, id="mash"),
        pytest.param({"name": "Bluebell Multi-Agency Safeguarding Hub"}, True, id="mash-in-full"),
        pytest.param({"name": "Bluebell Front Door", "to": "2020-01-01"}, False, id="ended"),
        pytest.param({"name": "Bluebell Adults Front Door"}, False, id="for-adults"),
        pytest.param({"name": "Bluebell Council"}, False, id="a-council's-own-number"),
        pytest.param({"name": "Front Doors and Windows Ltd"}, False, id="a-firm"),
    ],
)
def test_a_body_that_is_the_front_door_is_used_where_children_have_no_other(
    body: Values, *, shown: bool, example: Documents, pages: Pages, example_values: Mapping[str, tuple[object, ...]]
) -> None:
    bodies = [*example_values["organisations"], {"id": "door", **body, "contact": {"phone": "01632 960133"}}]
    without = pages(example(organisations=bodies, children={"help": []}), "children-markdown")
    beside = pages(example(organisations=bodies), "children-markdown")

    assert (f"**{body['name']}**: [01632 960133]" in route(without, BY_DAY)) is shown
    assert (FIND in route(without, BY_DAY)) is not shown
    assert "01632 960133" not in box_of(beside)


def test_the_numbers_come_first_in_the_box(example: Documents, pages: Pages) -> None:
    box = box_of(pages(example(), "children-markdown"))

    assert box.index("tel:999") < box.index("tel:08001111") < box.index("tel:01632960111") < box.index("you trust")


def test_every_printed_page_ends_with_the_numbers(example: Documents, pages: Pages) -> None:
    page = pages(example(), "children-html").text

    assert '@bottom-left { content: "In danger now? 999.  Childline: 0800 1111.";' in page
