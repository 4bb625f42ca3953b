"""The pages made on trial: what would go wrong is told, and nothing is raised."""

from collections.abc import Callable
from typing import Any

import pytest

from masa.model.document import Document
from masa.render import Request, Resources
from masa.render.trial import pages_on_trial

Documents = Callable[..., Document]


def test_the_example_has_nothing_against_it(example: Documents, resources: Resources) -> None:
    found = pages_on_trial(Request(example()), resources)

    assert found.problems == ()
    assert any("Flesch-Kincaid" in remark for remark in found.remarks)


_PERSONAL = "Amy was born on 3 May 2014. Ring her on 07700 900123."
_HARD = (
    "Notwithstanding multidisciplinary considerations, safeguarding practitioners' responsibilities necessitate it. "
)


@pytest.mark.parametrize(
    ("changed", "page", "said"),
    [
        pytest.param(
            {"children": None, "organisations": []}, "children", "no local number for help", id="no front door"
        ),
        pytest.param({"children": {"welcome": _HARD * 8}}, "children", "too hard to read", id="too hard for children"),
        pytest.param({"children": {"welcome": _PERSONAL}}, "children", "identify a person", id="personal data"),
        pytest.param({"partnership": {"vision": "<b>Safe</b>"}}, "page", "partnership.vision", id="HTML in prose"),
    ],
)
def test_what_stands_in_the_way(
    example: Documents, resources: Resources, changed: dict[str, Any], page: str, said: str
) -> None:
    found = pages_on_trial(Request(example(**changed)), resources)

    assert [(one.page, one.blocks) for one in found.problems if said in one.message] == [(page, True)]


@pytest.mark.parametrize("left_out", ["Childline", "NSPCC"])
def test_help_lines_that_are_missing(example: Documents, resources: Resources, left_out: str) -> None:
    text = resources.help_lines_text.replace(f"id: {left_out.lower()}", "id: other")
    found = pages_on_trial(Request(example()), resources._replace(help_lines_text=text))

    assert [(one.page, one.blocks) for one in found.problems] == [("children", True)]
    assert f"no line for {left_out.lower()}" in found.problems[0].message


@pytest.mark.linted
def test_a_page_with_faults(example: Documents, resources: Resources) -> None:
    def load(name: str) -> str | None:
        text = resources.load_template(name)
        return text and text.replace('<main id="main"', '<a href="#nowhere">x</a><main id="main"')

    found = pages_on_trial(Request(example()), resources._replace(load_template=load))

    assert any(one.blocks and "nowhere" in one.message for one in found.problems)
