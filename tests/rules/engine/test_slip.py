"""Names that are one body's, and names that are alike and not the same."""

import pytest

from masa.reference.body import BOARD, COUNCIL, FORCE
from masa.rules.engine.slip import slip_between


@pytest.mark.parametrize(
    ("name", "other", "kind"),
    [
        pytest.param(
            "Coventry and Warwickshire Integrated Care Board", "Coventry & Warwickshire ICB", BOARD, id="ampersand"
        ),
        pytest.param(
            "NHS Lincolnshire Integrated Care Board", "Lincolnshire NHS Integrated Care Board", BOARD, id="order"
        ),
        pytest.param(
            "NHS Lincolnshire Integrated Care Board", "NHS Lincolnshire ICB (ICB)", BOARD, id="initials-of-the-kind"
        ),
        pytest.param("NHS Lincolnshire Integrated Care Board", "Integrated Care Board", BOARD, id="the-kind-alone"),
        pytest.param(
            "NHS Hertfordshire and West Essex Integrated Care Board", "Herts and West Essex ICB", BOARD, id="county"
        ),
        pytest.param("NHS Birmingham and Solihull Integrated Care Board", "BSol ICB", BOARD, id="abbreviation"),
        pytest.param(
            "NHS Humber Integrated Care Board", "Humber Health and Care Partnership", BOARD, id="another-brand"
        ),
        pytest.param("Metropolitan Police Service", "Met Police", FORCE, id="shortened-word"),
        pytest.param("Exampleshire Constabulary", "Exampleshire Police", FORCE, id="police-or-constabulary"),
        pytest.param("Exampleshire County Council", "the Council", COUNCIL, id="the-council"),
        pytest.param("Exampleshire County Council", "the local council", COUNCIL, id="no-place"),
        pytest.param("Exampleshire County Council", "Council Care Services", COUNCIL, id="part-of-the-council"),
        pytest.param("Thames Valley Police", "Local Police Area Commander", FORCE, id="office-in-the-force"),
        pytest.param("NHS Lincolnshire Integrated Care Board", "The Health Board", BOARD, id="health-board"),
        pytest.param("Bournemouth, Christchurch and Poole Council", "BCP Council", COUNCIL, id="initials"),
        pytest.param(
            "Office of Police and Crime Commissioner", "Office of the Police Crime Commissioner", "", id="small-words"
        ),
        pytest.param(
            "Lincolnshire Partnership NHS Foundation Trust",
            "Lincolnshire Partnership Foundation NHS Trust",
            "",
            id="form",
        ),
        pytest.param("St George's Hospital", "St Georges Hospital", "", id="apostrophe"),
        pytest.param("Children's Trust", "Children Trust", "", id="possessive"),
        pytest.param("CAFCASS", "Children and Family Court Advisory and Support Service", "", id="acronym"),
        pytest.param("CAFCASS England", "Cafcass England", "", id="case-of-an-acronym"),
        pytest.param("Youth Offending Service", "Youth Justice Service", "", id="another-word"),
        pytest.param("Gloucestershire Hospitals", "Gloucester Hospitals", "", id="city-and-county"),
        pytest.param("East Tees Hospitals", "West Tees Hospitals", "", id="short-words"),
        pytest.param("Secure Children's Home", "Local Authority Secure Unit", "", id="quite-other-words"),
        pytest.param("Slough Children First", "Slough Children's Services Trust", "", id="former-name"),
    ],
)
def test_one_name(name: str, other: str, kind: str) -> None:
    assert not slip_between(name, other, kind)
    assert not slip_between(other, name, kind)


@pytest.mark.parametrize(
    ("name", "other", "kind"),
    [
        pytest.param(
            "NHS Lincolnshire Integrated Care Board", "NHS England Integrated Care Board (ICB)", BOARD, id="place"
        ),
        pytest.param("Exampleshire County Council", "Samplevale County Council", COUNCIL, id="another-council"),
        pytest.param(
            "United Teaching Hospitals NHS Trust", "United Teaching Hospital NHS Trust", "health", id="plural"
        ),
        pytest.param("HMYOI Werrington", "HM Werrington", "justice", id="initials-cut-short"),
        pytest.param(
            "Exampleshire Hospitals Trust", "Exampleshire Hosptials Trust", "health", id="letters-turned-round"
        ),
    ],
)
def test_slips(name: str, other: str, kind: str) -> None:
    assert slip_between(name, other, kind)
    assert slip_between(other, name, kind)
