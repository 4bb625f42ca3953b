"""The Schedule of relevant agencies: the file that ships, and files of another shape."""

import pytest

from masa.reference.reference import Reference
from masa.reference.schedule import Schedule
from masa.rules.language.error import CatalogueError
from masa.rules.language.schedule_file import schedule_of

PARAGRAPH = "{para: 1, heading: Education, label: Academy schools, slug: academy-school, certainty: text}"
MISFIT = "{id: fire, belongs: invited, fits: no, position: It is not in it., suggestion: Move it.}"


def test_the_schedule_that_ships(reference: Reference) -> None:
    paragraphs, misfits = reference.schedule

    assert [paragraph.para for paragraph in paragraphs] == list(range(1, 39))
    assert len({paragraph.slug for paragraph in paragraphs}) == len(paragraphs)
    assert len({misfit.id for misfit in misfits}) == len(misfits)
    assert all(misfit.names or misfit.kinds for misfit in misfits)


def test_one_paragraph_and_one_misfit() -> None:
    schedule = schedule_of({"schedule.yaml": f"paragraphs: [{PARAGRAPH}]\nmisfits: [{MISFIT}]"})

    assert schedule.paragraphs[0].label == "Academy schools"
    assert schedule.misfits[0].paragraphs == ()


def test_no_file_no_schedule() -> None:
    assert schedule_of({}) == Schedule()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(f"misfits: [{MISFIT}]", "no list under `paragraphs`", id="no-paragraphs"),
        pytest.param(f"paragraphs: [{PARAGRAPH}]", "no list under `misfits`", id="no-misfits"),
        pytest.param(
            f"paragraphs: [{PARAGRAPH.replace('1', '39')}]\nmisfits: [{MISFIT}]", "para", id="a-paragraph-too-many"
        ),
        pytest.param(
            f"paragraphs: [{PARAGRAPH}, {PARAGRAPH}]\nmisfits: [{MISFIT}]", "paragraph 1 twice", id="one-twice"
        ),
        pytest.param(
            f"paragraphs: [{PARAGRAPH}]\nmisfits: [{MISFIT.replace('invited', 'elsewhere')}]",
            "belongs",
            id="another-word",
        ),
    ],
)
def test_another_shape_is_refused(text: str, told: str) -> None:
    with pytest.raises(CatalogueError, match=told):
        schedule_of({"schedule.yaml": text})
