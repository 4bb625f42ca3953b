"""Citations of law, read: lists, ranges, what goes on from the citation before, remarks; and what is none."""

import pytest

from masa.rules.language.citation import provisions_in
from masa.rules.language.error import CatalogueError


@pytest.mark.parametrize(
    ("citation", "provisions"),
    [
        pytest.param("s.16E(2)", ["s 16E 2"], id="subsection"),
        pytest.param("s.16E(1), (3)", ["s 16E 1", "s 16E 3"], id="the-section-goes-on"),
        pytest.param("s.16G(7)(a), (b)", ["s 16G 7 a", "s 16G 7 b"], id="the-subsection-goes-on"),
        pytest.param("s.16E(1)(aa), (2A)", ["s 16E 1 aa", "s 16E 2A"], id="inserted-subsections"),
        pytest.param("ss.16F(1)(a), 16G(1)\u2013(2)", ["s 16F 1 a", "s 16G 1", "s 16G 2"], id="range-of-subsections"),
        pytest.param("ss.16M\u201316P", ["s 16M", "s 16N", "s 16O", "s 16P"], id="range-of-sections"),
        pytest.param("regs 14(2)-(3)", ["reg 14 2", "reg 14 3"], id="hyphen"),
        pytest.param("reg 18 and Schedule", ["reg 18", "sch"], id="regulation-and-schedule"),
        pytest.param("Sch paras 36\u201338", ["sch 36", "sch 37", "sch 38"], id="paragraphs"),
        pytest.param("s.4: reported start on 30 September 2026", ["s 4"], id="remark"),
        pytest.param("s.16EA after subsection (5)", ["s 16EA after 5"], id="the-rest-of-a-section"),
    ],
)
def test_provisions(citation: str, provisions: list[str]) -> None:
    assert [" ".join((one.kind, *one.numbers)) for one in provisions_in(citation)] == provisions


@pytest.mark.parametrize("citation", ["chapter 2", "16E(2)", "", "s.16E(2), and more", "the Schedule"])
def test_what_is_no_provision(citation: str) -> None:
    with pytest.raises(CatalogueError, match="is no provision"):
        provisions_in(citation)


@pytest.mark.parametrize(
    ("whole", "part", "holds"),
    [
        pytest.param("s.16G(7)", "s.16G(7)(a)", True, id="part"),
        pytest.param("s.16G(7)(a)", "s.16G(7)", False, id="the-other-way-round"),
        pytest.param("s.16E", "s.16EA(1)", False, id="another-section"),
        pytest.param("reg 16", "s.16(1)", False, id="another-kind"),
    ],
)
def test_what_holds_another(whole: str, part: str, holds: bool) -> None:  # noqa: FBT001 - a column of the table
    assert provisions_in(whole)[0].holds(provisions_in(part)[0]) is holds
