"""Personal data on the children's page: refused wherever it may identify somebody, and nothing else refused."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from masa.model.document import Document
from masa.model.reader import read
from masa.model.tabulate import document_table
from masa.render import Page, RenderError
from masa.render.children.personal_data import refuse_personal_data
from masa.render.publication import Block, BulletList, Paragraph, Prose, Publication, Section
from masa.render.words import Link, Strong, Text
from masa.source.yaml_parser import parse_yaml

Documents = Callable[..., Document]
Pages = Callable[..., Page]

EXAMPLES = sorted(
    path for path in (Path(__file__).parents[3] / "examples").glob("*.yaml") if "expected" not in path.name
)


def page_of(*blocks: Block) -> Publication:
    section = Section("about", "What this page is about", blocks)
    return Publication("Who keeps you safe", "", draft=False, notices=(), summary=(), sections=(section,))


def refusal(document: Document, *blocks: Block) -> str:
    try:
        refuse_personal_data(page_of(*blocks), document)
    except RenderError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Ask for Asha  Fenwick.", "the name (Asha Fenwick)", id="full-name"),
        pytest.param("Ask for **Asha** Fenwick.", "the name (Asha Fenwick)", id="name-half-in-bold"),
        pytest.param("Ask for [Asha](https://a.example) Fenwick.", "the name (Asha Fenwick)", id="name-half-a-link"),
        pytest.param("Ask for Asha\nFenwick.", "the name (Asha Fenwick)", id="name-over-two-lines"),
        pytest.param("Ask for Asha J. Fenwick.", "the name (Asha J. Fenwick)", id="name-with-an-initial"),
        pytest.param("Ask for asha fenwick.", "the name (asha fenwick)", id="name-in-small-letters"),
        pytest.param("Ask for As\u00adha Fen\u200bwick.", "the name (Asha Fenwick)", id="name-with-hidden-marks"),
        pytest.param("Ms Corran checks.", "the name (Ms Corran)", id="title-and-surname"),
        pytest.param("Mrs Jones checks.", "a name (Mrs Jones)", id="title-and-any-name"),
        pytest.param("Ask Cllr O\u2019Dowd.", "a name (Cllr O'Dowd)", id="councillor"),
        pytest.param("Text 07700 900123.", "a mobile number (07700 900123)", id="mobile"),
        pytest.param("Text +44 7700 900123.", "a mobile number (+44 7700 900123)", id="mobile-from-abroad"),
        pytest.param("Text +44 (0)7700 900 123.", "a mobile number (+44 (0)7700 900 123)", id="mobile-with-zero"),
        pytest.param("Text (07700) 900-123.", "a mobile number ((07700) 900-123)", id="mobile-in-brackets"),
        pytest.param("Text 07700\u2013900\u2013123.", "a mobile number (07700-900-123)", id="mobile-with-dashes"),
        pytest.param("Text 07700\u00a0900123.", "a mobile number (07700 900123)", id="mobile-with-no-break-space"),
        pytest.param("[Ring me](tel:07700900123).", "a mobile number (07700900123)", id="mobile-behind-a-link"),
        pytest.param("Write to [me](mailto:jo.bloggs@a.example).", "(jo.bloggs@a.example)", id="mail-behind-a-link"),
        pytest.param("Jack, 9, said so.", "a name beside an age (Jack, 9)", id="comma"),
        pytest.param("Jack (9) said so.", "a name beside an age (Jack (9)", id="brackets"),
        pytest.param("Jack, aged 9, said so.", "a name beside an age (Jack, aged 9)", id="aged"),
        pytest.param("Jack aged nine said so.", "a name beside an age (Jack aged nine)", id="aged-in-words"),
        pytest.param("Jack (aged 9) said so.", "a name beside an age (Jack (aged 9)", id="aged-in-brackets"),
        pytest.param("Jack (age 9) said so.", "a name beside an age (Jack (age 9)", id="age-in-brackets"),
        pytest.param("Zainab (14 years old) said so.", "a name beside an age (Zainab (14", id="years-old-in-brackets"),
        pytest.param("A 9-year-old Jack said so.", "a name beside an age (9-year-old Jack)", id="year-old-before"),
        pytest.param("A nine year old called Jack.", "(nine year old called Jack)", id="year-old-called"),
        pytest.param("A 9-year-old boy named Jack.", "(9-year-old boy named Jack)", id="year-old-boy-named"),
        pytest.param("A boy of 9 called Jack.", "(boy of 9 called Jack)", id="boy-of-nine"),
        pytest.param("Jack is 9.", "a name beside an age (Jack is 9)", id="is"),
        pytest.param("Jack is 9 years old.", "a name beside an age (Jack is 9)", id="is-years-old"),
        pytest.param("Amy-Lee was seven.", "a name beside an age (Amy-Lee was seven)", id="was-in-words"),
        pytest.param("Jack is a 9-year-old.", "a name beside an age (Jack is a 9-year-old)", id="is-a-year-old"),
        pytest.param("Zoë, who is 12, helps.", "a name beside an age (Zoë, who is 12)", id="who-is"),
        pytest.param("Jack turned 16.", "a name beside an age (Jack turned 16)", id="turned"),
        pytest.param("His date of birth is 3 May 2015.", "a day of birth", id="date-of-birth"),
        pytest.param("DOB: 03/05/2015", "a day of birth (DOB: 03/05)", id="dob"),
        pytest.param("A child born on 3rd May 2015.", "a day of birth", id="born-on"),
        pytest.param("Born May 3, 2015.", "a day of birth", id="born-month-first"),
        pytest.param("Look at 943 476 5919.", "an NHS number (943 476 5919)", id="nhs-number"),
        pytest.param("Look at 9434765919.", "an NHS number (9434765919)", id="nhs-number-in-one"),
        pytest.param("NHS number 943 476 5918.", "an NHS number (943 476 5918)", id="nhs-number-said-but-mistyped"),
        pytest.param("Pupil A123456789012 left.", "a pupil's number (A123456789012)", id="pupil-number"),
        pytest.param("Case number 12345.", "the number of a case (Case number 12345)", id="case-number"),
        pytest.param("Your case reference: AB/1234.", "the number of a case", id="case-reference"),
        pytest.param("Crime ref 42/12345/24.", "the number of a case", id="crime-reference"),
        pytest.param("Mosaic ID 123456.", "the number of a case (Mosaic ID 123456)", id="case-system"),
    ],
)
def test_personal_data_is_found(text: str, words: str, example: Documents) -> None:
    assert words in refusal(example(), Prose(text))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, id=text[:45])
        for text in (
            "If you are 9, you can call.",
            "Under 18? You can call.",
            "Year 6 helped us.",
            "Year 6, 9 schools and 2 clubs helped us.",
            "The law is in Section 47.",
            "Section 47, 9 says so.",
            "Children (under 18) can call.",
            "Children aged 9 to 11 helped us.",
            "Children (9 to 11) helped us.",
            "Young people aged 14 helped us.",
            "We meet on Monday, 9 June.",
            "We meet on Monday, 9.",
            "Look at Page 4.",
            "Page 4, 5 and 6 tell you.",
            "Call Childline, 0800 1111.",
            "Call Childline on 0800 1111 at any age.",
            "Childline is 40 years old.",
            "Childline is for anyone under 19.",
            "Everyone under 19 can call.",
            "You must be 16.",
            "He is 9.",
            "This is 1 of 3 steps.",
            "There is 1 front door.",
            "There are 11.",
            "Step 1, 2 and 3.",
            "Stage 2 (10 days) comes next.",
            "Grade 5, 6 or 7.",
            "Schools (12) took part.",
            "District councils (5) pay.",
            "Exampleshire is 2 councils.",
            "Young Inspectors, 14, helped us.",
            "We are open Monday to Friday, 9 to 5.",
            "Town Hall, 4 High Street.",
            "Come to the Civic Centre, 12 Station Road.",
            "Version 1.1 is from 2025.",
            "It costs £64,000 and £4,010.",
            "We spend £9,434,765,919.",
            "Half is 50%.",
            "A 16-year-old can choose.",
            "A boy of 9 can call.",
            "We ask your name and date of birth.",
            "You may ask for your case number.",
            "Every child born in 2015 starts school.",
            "Your birthday is your day.",
            "Mr and Mrs are titles.",
            "You can miss school. Miss School Less is a club.",
            "The doctor checks. Dr is short for doctor.",
            "Charity number 216401.",
            "Call 0800 1111 or 999.",
            "Call 01632 960111.",
            "Call 0207 946 0000 now.",
            "Call +44 20 7946 0958.",
            "Call 0300 123 1116 (option 2).",
            "Look at https://www.example.org/9434765919/07700900123x.",
            "Read the 2024/25 report.",
            "We spoke to 9 schools in May, 10 in June.",
            "Ask the Chief Executive, 1 of 3 leaders.",
            "Barnardo's helps. It is 150 years old.",
            "May is the month. It is 31 days.",
            "Ofsted is one of them.",
            "They are two, and we are three.",
        )
    ],
)
def test_harmless_sentences_pass(text: str, example: Documents) -> None:
    assert refusal(example(), Prose(text)) == ""


@pytest.mark.parametrize(
    "address",
    [
        pytest.param(address, id=address)
        for address in (
            "asha.fenwick@a.example",
            "fenwick.a@a.example",
            "afenwick@a.example",
            "ashaf@a.example",
            "asha@a.example",
            "fenwick@a.example",
            "asha.team@a.example",
            "jo.bloggs@a.example",
            "jo_bloggs2@a.example",
            "mary-jane.smith@a.example",
            "j.bloggs@police.example",
            "bloggs.j@nhs.example",
            "siobhan.o'neill@a.example",
            "anyone@gmail.com",
            "our.team@hotmail.co.uk",
            "hello@outlook.com",
            "hello@yahoo.fr",
            "hello@live.co.uk",
            "hello@icloud.com",
            "hello@btinternet.com",
            "hello@sky.com",
        )
    ],
)
def test_a_persons_own_address_is_refused(address: str, example: Documents) -> None:
    assert f"({address})" in refusal(example(), Paragraph((Link(address, f"mailto:{address}"),)))


@pytest.mark.parametrize(
    "address",
    [
        pytest.param(address, id=address)
        for address in (
            "hello@escp.example",
            "townhall@a.example",
            "mash@a.example",
            "mash.team@a.example",
            "front.door@a.example",
            "front-door@a.example",
            "first.contact@a.example",
            "safeguarding.partnership@a.example",
            "escp.business@a.example",
            "childrens.services@a.example",
            "children.socialcare@a.example",
            "complaints.feedback@a.example",
            "emergency.duty@a.example",
            "out.of.hours@a.example",
            "young.inspectors@a.example",
            "exampleshire.probation@a.example",
            "hillside.secure@hillside.example",
            "speak.up@a.example",
            "your.voice@a.example",
            "talk.to.us@a.example",
            "lado.referrals@a.example",
            "youth.justice@a.example",
            "icb.safeguarding@nhs.example",
            "independent.scrutineer@a.example",
            "helpline@live.gov.uk",
            "info@skyline.example",
        )
    ],
)
def test_an_address_that_a_team_shares_may_stand_there(address: str, example: Documents) -> None:
    assert refusal(example(), Paragraph((Link(address, f"mailto:{address}"),))) == ""


@pytest.mark.parametrize(
    ("name", "text", "refused"),
    [
        pytest.param("Fenwick", "Ask Ms Fenwick.", True, id="one-word-behind-a-title"),
        pytest.param("Hope", "We hope so. Hope helps.", False, id="one-word-may-be-any-word"),
        pytest.param("Dr Ama Osei OBE", "Ask Ama Osei.", True, id="title-and-letters-left-out"),
        pytest.param("Chief Constable", "The Chief Constable leads.", False, id="a-post-in-place-of-a-name"),
        pytest.param("To be confirmed", "This is to be confirmed.", False, id="no-name-yet"),
        pytest.param("Sam Brackley", "Go to Brackley.", False, id="a-town-of-the-same-name"),
    ],
)
def test_names_of_office_holders(name: str, text: str, *, refused: bool, document: Documents) -> None:
    person = {"id": "a", "name": name, "post": "Chief Constable"}

    assert bool(refusal(document(people=[person]), Prose(text))) is refused


def test_a_name_in_pieces_is_one_name(example: Documents) -> None:
    pieces = Paragraph((Strong("Asha"), Text(" Fenwick")))

    assert "Asha Fenwick" in refusal(example(), BulletList(((pieces,),)))


def test_each_offence_says_where_it_stands_and_what_to_do(example: Documents, pages: Pages) -> None:
    children = {
        "welcome": "Ask Asha Fenwick.",
        "help": [{"name": "Front door", "phone": "01632 960111"}, {"name": "Jo", "phone": "07700 900123"}],
    }

    with pytest.raises(RenderError) as raised:
        pages(example(children=children), "children-html")

    assert str(raised.value).splitlines()[1:] == [
        (
            "- the name (Asha Fenwick), children.welcome, shown under “What this page is about”. "
            "Write the post, not the person."
        ),
        (
            "- a mobile number (07700 900123), children.help[2].phone, shown under “Get help now” and "
            "“Remember how to get help”. Give a number that a team shares, or the web page of a text line."
        ),
    ]


def test_drama_numbers_stop_the_page_of_a_real_area(
    example: Documents, pages: Pages, example_values: Mapping[str, Any]
) -> None:
    bodies = [
        {**body, "code": "E10000017"} if body["id"] == "county" else body for body in example_values["organisations"]
    ]

    with pytest.raises(RenderError, match=r"a number for drama and examples only \(01632 960111\)"):
        pages(example(organisations=bodies), "children-html")


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in EXAMPLES])
def test_no_published_example_is_refused_for_personal_data(path: Path, pages: Pages) -> None:
    values = read(parse_yaml(path.read_text(encoding="utf-8"), path.name), document_table(), {}).values

    assert pages(Document.model_validate(values), "children-html").text
