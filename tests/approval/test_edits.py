"""Forty edits of Exampleshire, each with whether the approvals survive it."""

import pytest

from masa.approval.changed import material_paths
from masa.approval.digest import digest_of
from masa.model.reading import Reading
from tests.approval.conftest import ReadText
from tests.edits import EDITS, EditOfExampleshire


@pytest.mark.parametrize("edit", [pytest.param(edit, id=edit.name) for edit in EDITS])
def test_an_edit_keeps_approvals_or_voids_them(
    edit: EditOfExampleshire, example: Reading, example_text: str, read_text: ReadText
) -> None:
    after = read_text(edit.made_in(example_text), edit.prose)

    assert not after.faults
    assert (digest_of(after) != digest_of(example)) is edit.material
    assert bool(material_paths(example, after)) is edit.material


def test_there_are_forty_edits_each_by_its_own_name() -> None:
    assert len({edit.name for edit in EDITS}) == len(EDITS) == 40


def test_line_ends_are_not_material(example: Reading, example_text: str, read_text: ReadText) -> None:
    assert digest_of(read_text(example_text.replace("\n", "\r\n"))) == digest_of(example)


@pytest.mark.parametrize(
    ("name", "place"),
    [
        pytest.param("sum-that-a-partner-pays", "funding.contributions[payer=icb].amount", id="funding"),
        pytest.param("code-of-a-council", "organisations[id=county].code", id="code"),
        pytest.param("agency-removed", "relevant_agencies[organisation=probation].how", id="agency"),
        pytest.param("rotation-of-the-chair", "partnership_chair[].rotates", id="chair"),
    ],
)
def test_what_changed_is_named_by_its_place(
    name: str, place: str, example: Reading, example_text: str, read_text: ReadText
) -> None:
    edit = next(edit for edit in EDITS if edit.name == name)

    assert place in material_paths(example, read_text(edit.made_in(example_text)))
