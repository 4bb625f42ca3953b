"""ChiefOfficerTitle: commissioners in London, chief constables elsewhere, and whoever is no chief officer."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]

CHECK = "{check: chief_officer_title, field: person}"
AT = "lead_safeguarding_partners[1].person"
METROPOLIS = "Commissioner of Police of the Metropolis"


def answered(asked: Asked, force: str, person: str, day: date = date(2025, 6, 1)) -> str:
    text = f"""
organisations: [{{id: force, kind: police, {force}}}, {{id: other, kind: police}}]
people: [{{id: ann, {person}}}]
lead_safeguarding_partners: [{{organisation: force, person: ann}}]
"""
    (answer,) = asked(text, CHECK, "lead_safeguarding_partners[]", day)
    return answer


@pytest.mark.parametrize(
    ("force", "person", "answer"),
    [
        pytest.param("code: E23000020", "post: Chief Constable", f"met {AT}", id="a-chief-constable"),
        pytest.param("code: E23000001", f"post: {METROPOLIS}", f"met {AT}", id="the-commissioner"),
        pytest.param("code: E23000001", "post: Met Commissioner", f"met {AT}", id="however-short"),
        pytest.param(
            "code: E23000001",
            "post: Chief Constable",
            f"contrary {AT}: Chief Constable; found {METROPOLIS}",
            id="a-chief-constable-in-london",
        ),
        pytest.param(
            "code: E23000034",
            "post: Acting Chief Constable",
            f"contrary {AT}: Acting Chief Constable; found Commissioner of Police for the City of London",
            id="in-the-city",
        ),
        pytest.param(
            "code: E23000020",
            "post: Commissioner",
            f"contrary {AT}: Commissioner; found Chief Constable",
            id="a-commissioner-elsewhere",
        ),
        pytest.param("code: E23000020", "post: Police and Crime Commissioner", f"met {AT}", id="told-elsewhere"),
        pytest.param("code: E23000001", "post: Deputy Chief Constable", f"met {AT}", id="a-deputy"),
        pytest.param("code: E23000020", "post: Assistant Commissioner", f"met {AT}", id="an-assistant"),
        pytest.param(
            "code: E23000001",
            "post: Chief Constable, organisation: other, other_posts: [{post: Commissioner, organisation: force}]",
            f"met {AT}",
            id="the-post-in-this-force",
        ),
        pytest.param("code: E23000020", "name: Ann", f"missing {AT}", id="no-post"),
        pytest.param("code: E23000020", "post: []", "unread people[1].post", id="post-unread"),
        pytest.param("code: []", "post: Commissioner", "unread organisations[1].code", id="code-unread"),
        pytest.param(
            "name: Somewhere",
            "post: Commissioner",
            "unknown lead_safeguarding_partners[1]: The register that masa holds has no police force of this name: "
            "with its official `code` this could be looked up.",
            id="a-force-that-nobody-knows",
        ),
    ],
)
def test_titles(asked: Asked, force: str, person: str, answer: str) -> None:
    assert answered(asked, force, person) == answer


def test_beyond_the_data(asked: Asked) -> None:
    assert answered(asked, "code: E23000020", "post: Commissioner", date(2030, 1, 1)).startswith("unknown")
