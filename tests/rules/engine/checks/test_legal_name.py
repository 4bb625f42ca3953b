"""LegalName: bodies that have ended, are to come, or are called otherwise than in the register."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]

CHECK = "{check: legal_name, field: organisation}"
IN_2025, IN_2026 = date(2025, 6, 1), date(2026, 11, 21)
AT = "lead_safeguarding_partners[1].organisation"
WAVENEY = "name: NHS Norfolk and Waveney ICB"


def answered(asked: Asked, body: str, day: date, more: str = "") -> str:
    text = f"""
organisations:
  - {{id: body, kind: integrated-care-board, {body}}}
  - {{id: council, kind: local-authority, code: E10000029}}
  - {{id: next, name: The Next Board, kind: integrated-care-board}}
lead_safeguarding_partners: [{{organisation: body}}]
area: {{councils: council}}
{more}"""
    (answer,) = asked(text, CHECK, "lead_safeguarding_partners[]", day)
    return answer


@pytest.mark.parametrize(
    ("body", "day", "answer"),
    [
        pytest.param(WAVENEY, IN_2025, f"met {AT}", id="in-its-time"),
        pytest.param(
            WAVENEY,
            IN_2026,
            f"contrary {AT}: ended on 31 March 2026; found NHS Norfolk and Suffolk Integrated Care Board",
            id="after-it-ended",
        ),
        pytest.param(
            "name: NHS Suffolk and North East Essex ICB",
            IN_2026,
            f"contrary {AT}: ended on 31 March 2026; found NHS Norfolk and Suffolk Integrated Care Board",
            id="split-and-here-one-follows",
        ),
        pytest.param(
            "name: NHS Frimley ICB",
            IN_2026,
            f"contrary {AT}: ended on 31 March 2026; found NHS Hampshire and Isle of Wight Integrated Care Board, "
            "NHS Surrey and Sussex Integrated Care Board or NHS Thames Valley Integrated Care Board",
            id="split-and-none-follows-here",
        ),
        pytest.param(
            "name: NHS Norfolk and Suffolk ICB",
            IN_2025,
            f"contrary {AT}: begins only on 1 April 2026; found NHS Norfolk and Waveney Integrated Care Board "
            "or NHS Suffolk and North East Essex Integrated Care Board",
            id="to-come",
        ),
        pytest.param(f"{WAVENEY}, to: 2025-06-01", IN_2025, f"met {AT}", id="its-own-last-day"),
        pytest.param(
            f"{WAVENEY}, to: 2025-05",
            IN_2025,
            f"contrary {AT}: has ended by its own entry under `organisations`; found the body that serves the area",
            id="ended-by-its-own-entry-alone",
        ),
        pytest.param(
            f"{WAVENEY}, to: 2026-03-31",
            IN_2026,
            f"contrary {AT}: ended on 31 March 2026; found NHS Norfolk and Suffolk Integrated Care Board",
            id="ended-by-both",
        ),
        pytest.param(
            "name: Something, ended: yes, became: next",
            IN_2025,
            f"contrary {AT}: has ended by its own entry under `organisations`; found The Next Board",
            id="ended-and-not-in-the-register",
        ),
        pytest.param("name: Something, also_called: [Lincolnshire ICB]", IN_2025, f"met {AT}", id="also-called"),
        pytest.param(
            "name: Something, code: E54000013",
            IN_2025,
            f"unsure {AT}: Something; found NHS Lincolnshire Integrated Care Board",
            id="another-name-than-the-codes",
        ),
        pytest.param("name: NHS Hampshire and Isle of Wight ICB, code: E54000042", IN_2026, f"met {AT}", id="re-coded"),
        pytest.param(
            "name: Suffolk CCG",
            IN_2026,
            f"contrary {AT}: ended on 30 June 2022; found the integrated care board that followed it",
            id="a-kind-that-is-no-more",
        ),
        pytest.param("code: E54000013", IN_2025, f"missing {AT}", id="no-name"),
        pytest.param("name: [], code: E54000013", IN_2025, "unread organisations[1].name", id="name-unread"),
        pytest.param(
            "name: Something",
            IN_2025,
            f"unknown {AT}: The register that masa holds has no health board of this name: with its official "
            "`code` this could be looked up.",
            id="unknown",
        ),
    ],
)
def test_a_board(asked: Asked, body: str, day: date, answer: str) -> None:
    assert answered(asked, body, day) == answer


@pytest.mark.parametrize(
    ("published", "day", "verdict"),
    [
        pytest.param("2024-12-16", IN_2025, "met", id="an-older-document-in-its-time"),
        pytest.param("2024-12-16", IN_2026, "contrary", id="an-older-document-today"),
        pytest.param("2026-05-01", IN_2025, "contrary", id="a-document-of-a-later-day"),
        pytest.param("2027-05-01", IN_2025, "unknown", id="a-document-from-beyond-the-data"),
        pytest.param("2021-05-01", date(2022, 6, 1), "unknown", id="a-day-before-the-data"),
    ],
)
def test_the_documents_own_date(asked: Asked, published: str, day: date, verdict: str) -> None:
    assert answered(asked, WAVENEY, day, f"publication: {{published_on: {published}}}").split()[0] == verdict


def test_arrangements_that_begin_with_the_board(asked: Asked) -> None:
    effect = "publication: {effective_from: 2026-04}"

    assert answered(asked, "name: NHS Norfolk and Suffolk ICB", IN_2025, effect) == f"met {AT}"
