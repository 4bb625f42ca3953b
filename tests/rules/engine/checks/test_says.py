"""NeverSays and Unlike: phrases said or not, in which words, where; copied texts; unread."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CONSENT = "{field: /information_sharing, never_says: [share only with consent, only with consent, sections 16-23]}"
SECTION = "information_sharing"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param("We share only with consent.", "share only with consent", id="said"),
        pytest.param("WE SHARE  ONLY\n  WITH Consent", "share only with consent", id="case-and-spaces"),
        pytest.param("Only with consent do we act", "only with consent", id="the-shorter-alone"),
        pytest.param("under Sections 16\u201323", "sections 16-23", id="another-dash"),
        pytest.param("under sections 16 \u2013 23", "sections 16-23", id="spaces-round-a-dash"),
        pytest.param("We share only with consents", "", id="whole-words-at-the-end"),
        pytest.param("subsections 16-23", "", id="whole-words-at-the-start"),
        pytest.param("We share at once", "", id="not-said"),
    ],
)
def test_phrases(asked: Asked, words: str, said: str) -> None:
    found = asked(f'information_sharing: {{process: "{words}"}}', CONSENT, SECTION)

    place = f"{SECTION}.process"
    assert found == ([f"contrary {place}: {said}"] if said else [f"met {SECTION}"])


def test_either_apostrophe(asked: Asked) -> None:
    clause = '{field: process, never_says: ["the children\'s act"]}'

    for mark in ("'", "\u2019"):
        found = asked(f'information_sharing: {{process: "the Children{mark}s Act"}}', clause, SECTION)
        assert found == [f"contrary {SECTION}.process: the children's act"]


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        pytest.param("It is a myth that we share only with consent.", "unsure", id="a-myth"),
        pytest.param("We share only with consent is not true.", "unsure", id="not-true-behind-it"),
        pytest.param("We no longer say that we share only with consent", "unsure", id="no-longer"),
        pytest.param("This does not mean that we share only with consent", "unsure", id="does-not-mean"),
        pytest.param("We used to share only with consent", "unsure", id="used-to"),
        pytest.param("Until 2018 we could share only with consent", "unsure", id="until-a-year"),
        pytest.param("Before April 2018 we could share only with consent", "unsure", id="before-a-month"),
        pytest.param("We do not share only with consent", "unsure", id="not-just-before-it"),
        pytest.param("We never\n  share only with consent.", "unsure", id="never-just-before-it"),
        pytest.param("We share only with consent, and still share what keeps a child safe.", "unsure", id="and-still"),
        pytest.param("Nobody should think that we share only with consent", "unsure", id="nobody-should-think"),
        pytest.param("Workers must not think that we share only with consent", "unsure", id="not-think"),
        pytest.param("Some wrongly believe that we share only with consent", "unsure", id="wrongly-believe"),
        pytest.param("We think it right to share only with consent", "contrary", id="we-think"),
        pytest.param("We do not wait, and share only with consent", "contrary", id="not-of-something-else"),
        pytest.param("It is a\n  MYTH that we share only\n  with consent", "unsure", id="case-and-line-breaks"),
        pytest.param("Gone is what was a myth. We share only with consent.", "contrary", id="of-another-sentence"),
        pytest.param("We share only with consent, and no longer by fax.", "contrary", id="of-what-follows"),
        pytest.param("Of those not in care we share only with consent", "contrary", id="not-is-no-denial"),
        pytest.param("Until we know more we share only with consent", "contrary", id="until-something-else"),
        pytest.param("A myth is that we share only with consent. We share only with consent.", "contrary", id="again"),
        pytest.param("A myth is that we share only with consent. Sections 16-23.", "contrary", id="another-phrase"),
        pytest.param("It is a myth to cite ss. sections 16-23", "contrary", id="where-a-sentence-seems-to-end"),
    ],
)
def test_a_phrase_that_is_denied_or_of_the_past(asked: Asked, words: str, verdict: str) -> None:
    found = asked(f'information_sharing: {{process: "{words}"}}', CONSENT, SECTION)

    assert [line.split()[0] for line in found] == [verdict]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        pytest.param("We never share only with consent.", "seems to deny it, or to tell of the past", id="denied"),
        pytest.param("For Early Help we share only with consent.", "also speaks of “early help”", id="of-help-alone"),
    ],
)
def test_why_a_person_should_judge(asked: Asked, words: str, told: str) -> None:
    clause = "{field: process, never_says: [share only with consent], in_doubt_with: [family help, early help]}"

    found = asked(f'information_sharing: {{process: "{words}"}}', clause, SECTION)

    said = "share only with consent"
    assert found == [f"unsure {SECTION}.process: {said}; found “{said}” stands in a sentence that {told}."]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("We give early help. We share only with consent.", id="of-another-sentence"),
        pytest.param("For early help we share only with consent. We share only with consent.", id="not-of-all"),
        pytest.param("For earlier help we share only with consent.", id="whole-words"),
    ],
)
def test_no_doubt(asked: Asked, words: str) -> None:
    clause = "{field: process, never_says: [share only with consent], in_doubt_with: [early help]}"

    assert asked(f'information_sharing: {{process: "{words}"}}', clause, SECTION) == [
        f"contrary {SECTION}.process: share only with consent"
    ]


def test_what_is_denied_in_one_text_may_be_said_in_another(asked: Asked) -> None:
    section = "{process: it is a myth that we share only with consent, text: only with consent}"

    assert asked(f"information_sharing: {section}", CONSENT, SECTION) == [f"contrary {SECTION}.text: only with consent"]


def test_a_name_denies_nothing(asked: Asked) -> None:
    text = "organisations: [{id: board, name: formerly the LSCB}]"

    assert asked(text, "{field: name, never_says: [LSCB]}", "organisations[]") == [
        "contrary organisations[1].name: LSCB"
    ]


@pytest.mark.parametrize(
    ("section", "answers"),
    [
        pytest.param("{text: x, process: y}", [f"met {SECTION}"], id="nothing-said"),
        pytest.param(
            "{principles: [a, only with consent, b]}",
            [f"contrary {SECTION}.principles[2]: only with consent"],
            id="in-a-list",
        ),
        pytest.param(
            "{principles: only with consent}",
            [f"contrary {SECTION}.principles: only with consent"],
            id="a-lone-text-stands-where-it-stands",
        ),
        pytest.param(
            "{agreements: [{text: only with consent}]}",
            [f"contrary {SECTION}.agreements[1].text: only with consent"],
            id="in-an-entry",
        ),
        pytest.param(
            "{process: only with consent, text: only with consent}",
            [f"contrary {SECTION}.process: only with consent", f"contrary {SECTION}.text: only with consent"],
            id="each-text",
        ),
        pytest.param("{process: [x]}", [f"unread {SECTION}.process"], id="unread"),
        pytest.param("{process: {file: gone.md}}", [f"unread {SECTION}.process"], id="file-not-found"),
        pytest.param("{process: x, proces: y}", [f"unread {SECTION}.proces"], id="an-unknown-key-may-say-it"),
        pytest.param(
            "{process: [x], text: only with consent}",
            [f"contrary {SECTION}.text: only with consent"],
            id="said-whatever-was-unread",
        ),
    ],
)
def test_every_text_of_a_section(asked: Asked, section: str, answers: list[str]) -> None:
    assert asked(f"information_sharing: {section}", CONSENT, SECTION) == answers


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("area: {text: the LSCB}", ["contrary area.text: LSCB"], id="anywhere"),
        pytest.param(
            "organisations: [{id: lscb, name: LSCB}]",
            ["contrary organisations[1].id: LSCB", "contrary organisations[1].name: LSCB"],
            id="names-too",
        ),
        pytest.param("transcription: {title: the LSCB}", ["met document"], id="not-of-the-copy"),
        pytest.param("departures: [{reason: the LSCB}]", ["met document"], id="not-of-departures"),
        pytest.param("transcription: {lost: [{path: area.text}]}", ["unread area.text"], id="lost"),
        pytest.param("transcription: {lost: [{path: area.text, what: text}]}", ["unread area.text"], id="a-text-lost"),
        pytest.param(
            "transcription: {lost: [{path: publication.url, what: link}]}", ["met document"], id="an-address-lost"
        ),
        pytest.param("transcription: {title: [x]}", ["met document"], id="unread-of-the-copy"),
        pytest.param("partnership_chair: [{person: gone, role: boss}]", ["met document"], id="an-id-is-no-sentence"),
        pytest.param("yearly_report: {how_often: annually}", ["met document"], id="a-slip-in-a-frequency-says-nothing"),
        pytest.param("disputes: {stages: [{within: 24 hours}]}", ["met document"], id="nor-one-in-a-limit"),
        pytest.param(
            "yearly_report: {how_often: when the LSCB meets}",
            ["unread yearly_report.how_often"],
            id="unless-the-phrase-stands-in-it",
        ),
    ],
)
def test_every_text_of_a_document(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(text, "{field: /, never_says: [LSCB]}") == answers


@pytest.mark.parametrize(
    ("organisations", "answers"),
    [
        pytest.param(
            "{id: fire, name: Fire Service}", ["contrary relevant_agencies[1].organisation: fire service"], id="said"
        ),
        pytest.param("{id: fire, name: Youth Service}", ["met organisations[1].name"], id="not-said"),
        pytest.param("{id: fire}", ["met relevant_agencies[1]"], id="no-name"),
        pytest.param("{id: fire, name: [x]}", ["unread organisations[1].name"], id="name-unread"),
        pytest.param("{id: water}", ["unread relevant_agencies[1].organisation"], id="unknown-id"),
    ],
)
def test_behind_a_reference(asked: Asked, organisations: str, answers: list[str]) -> None:
    text = f"organisations: [{organisations}]\nrelevant_agencies: [{{organisation: fire}}]"
    clause = "{field: organisation->name, never_says: [fire service]}"

    assert asked(text, clause, "relevant_agencies[]") == answers


def test_of_departures_where_they_alone_are_asked(asked: Asked) -> None:
    assert asked("departures: [{reason: [x]}]", "{field: /departures, never_says: [LSCB]}") == [
        "unread departures[1].reason"
    ]


UNLIKE = '{field: why, unlike: "relevant_agencies[][chosen!=no].why"}'


@pytest.mark.parametrize(
    ("whys", "answers"),
    [
        pytest.param(["why: a", "why: a", "why: a"], ["contrary", "contrary", "contrary"], id="three-copies"),
        pytest.param(["why: a", "why: a", "why: b"], ["met", "met", "met"], id="one-differs"),
        pytest.param(["why: a", "why: a"], ["met", "met"], id="two-may-be-alike"),
        pytest.param(["why: a", "why: a", "how: c"], ["met", "met", "met"], id="two-and-a-silent-one"),
        pytest.param(["why: a", "why: a", "why: a", "why: [x]"], 4 * ["unread"], id="the-unread-one-may-differ"),
        pytest.param(
            ["why: a", "why: b", "why: [x]"], ["met", "met", "unread"], id="differ-whatever-the-unread-one-says"
        ),
        pytest.param(["why: a", "why: a", "chosen: no, why: b"], ["met", "met"], id="those-not-chosen-do-not-count"),
        pytest.param(["why: a", "why: a", "why: a, chosen: maybe"], ["unread", "unread"], id="perhaps-not-chosen"),
    ],
)
def test_unlike(asked: Asked, whys: list[str], answers: list[str]) -> None:
    text = f"relevant_agencies: [{', '.join(f'{{{why}}}' for why in whys)}]"

    found = asked(text, UNLIKE, "relevant_agencies[][chosen!=no]")

    assert [line.split()[0] for line in found] == answers


def test_unlike_counts_the_copies(asked: Asked) -> None:
    text = "relevant_agencies: [{why: a}, {why: a}, {why: a}]"

    assert asked(text, UNLIKE, "relevant_agencies[]")[0] == "contrary relevant_agencies[1].why: a; limit 3"


@pytest.mark.parametrize(
    ("organisations", "answers"),
    [
        pytest.param("{id: fire, name: Fire Service}", ["met organisations[1].name"], id="said"),
        pytest.param("{id: fire, name: Youth Service}", ["contrary relevant_agencies[1].organisation"], id="not-said"),
        pytest.param("{id: fire}", ["missing relevant_agencies[1].organisation"], id="no-name"),
        pytest.param("{id: fire, name: [x]}", ["unread organisations[1].name"], id="name-unread"),
        pytest.param("{id: water}", ["unread relevant_agencies[1].organisation"], id="unknown-id"),
    ],
)
def test_says(asked: Asked, organisations: str, answers: list[str]) -> None:
    text = f"organisations: [{organisations}]\nrelevant_agencies: [{{organisation: fire}}]"

    assert asked(text, "{field: organisation->name, says: [fire service, GP]}", "relevant_agencies[]") == answers
