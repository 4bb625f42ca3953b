"""How places and values are called: names for ids, stable keys for entries, words of lists as words."""

from collections.abc import Callable

import pytest

from masa.diagnostic import Finding
from masa.rules.engine.scene import Scene
from masa.rules.engine.wording import called, item_key, item_name
from masa.source.tree import Path

Judged = Callable[..., list[Finding]]
SceneOf = Callable[..., Scene]

BOOK = """
organisations:
  - {id: county, name: Exampleshire County Council, kind: local-authority}
  - {id: icb, name: NHS Exampleshire}
  - {id: voluntary, name: Charities, kind: voluntary}
people: [{id: ann, name: Ann Ash, organisation: county}, {id: bob, post: Chief Nurse}, {id: cat}]
relevant_agencies: [{organisation: icb}, {called: Scouts}, {schedule: [1]}, {organisation: gone}]
funding:
  contributions:
    - {payer: county, amount: 1}
    - {payer: county, budget: Public health, what: Rooms, amount: 1}
partnership_chair: [{person: [ann, bob]}, {person: [gone]}]
education: {representatives: [{level: [strategic, operational]}]}
departures: [{rule: dsp-named, where: partnership_chair}]
publication: {commitments: [{what: "Publish a version that can be read by everybody, whatever they know of meetings"}]}
"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("county", "Exampleshire County Council", id="a-body"),
        pytest.param("bob", "Chief Nurse", id="a-person-without-a-name"),
        pytest.param("cat", "cat", id="an-id-alone"),
        pytest.param("county and icb", "Exampleshire County Council and NHS Exampleshire", id="two"),
        pytest.param("county, icb and ann", "Exampleshire County Council, NHS Exampleshire and Ann Ash", id="three"),
        pytest.param("secretary-of-state", "the Secretary of State", id="a-collective-word"),
        pytest.param("leads and ann", "leads and Ann Ash", id="a-word-and-an-id"),
        pytest.param("wt2023", "Working Together 2023", id="an-edition"),
        pytest.param("ann and others", "ann and others", id="no-list-of-ids"),
        pytest.param("well-being", "well-being", id="other-words-stay"),
    ],
)
def test_called(scene_of: SceneOf, text: str, words: str) -> None:
    assert called(scene_of(BOOK), text) == words


@pytest.mark.parametrize(
    ("path", "key", "name"),
    [
        pytest.param((), "", "the document", id="document"),
        pytest.param(("needs", "identify"), "needs.identify", "`needs.identify`", id="key"),
        pytest.param(("relevant_agencies", 0), "relevant_agencies[organisation=icb]", "NHS Exampleshire", id="by-body"),
        pytest.param(
            ("relevant_agencies", 0, "why"),
            "relevant_agencies[organisation=icb].why",
            "`relevant_agencies[1].why`",
            id="key-of-an-entry",
        ),
        pytest.param(("relevant_agencies", 1), "relevant_agencies[2]", "“Scouts”", id="called"),
        pytest.param(
            ("relevant_agencies", 2), "relevant_agencies[3]", "entry 3 of `relevant_agencies`", id="by-number"
        ),
        pytest.param(
            ("relevant_agencies", 3), "relevant_agencies[4]", "entry 4 of `relevant_agencies`", id="unknown-id"
        ),
        pytest.param(("people", 0), "people[id=ann]", "“Ann Ash”", id="by-id-and-own-name"),
        pytest.param(
            ("funding", "contributions", 0),
            "funding.contributions[payer=county]",
            "Exampleshire County Council",
            id="by-payer",
        ),
        pytest.param(
            ("funding", "contributions", 1),
            "funding.contributions[payer=county, budget=Public health, what=Rooms]",
            "Exampleshire County Council",
            id="by-payer-budget-and-what",
        ),
        pytest.param(
            ("partnership_chair", 0), "partnership_chair[person=ann]", "Ann Ash and Chief Nurse", id="two-holders"
        ),
        pytest.param(
            ("partnership_chair", 1), "partnership_chair[2]", "entry 2 of `partnership_chair`", id="holder-unread"
        ),
        pytest.param(
            ("education", "representatives", 0),
            "education.representatives[level=strategic]",
            "entry 1 of `representatives`",
            id="by-level",
        ),
        pytest.param(
            ("departures", 0),
            "departures[rule=dsp-named, where=partnership_chair]",
            "entry 1 of `departures`",
            id="by-rule-and-where",
        ),
        pytest.param(
            ("publication", "commitments", 0),
            "publication.commitments[what=Publish a version that can be read by everybody, whatever t…]",
            "“Publish a version that can be read by everybody, whatever t…”",
            id="shortened",
        ),
    ],
)
def test_items(scene_of: SceneOf, path: Path, key: str, name: str) -> None:
    scene = scene_of(BOOK)

    assert item_key(scene, path) == key
    assert item_name(scene, path) == name


@pytest.mark.parametrize(
    ("must", "document", "message"),
    [
        pytest.param(
            "[{field: kind, none_of: [voluntary]}]",
            "organisations: [{id: voluntary, name: Charities, kind: voluntary}]",
            "“Charities”: voluntary.",
            id="a-word-of-a-list-that-is-also-an-id",
        ),
        pytest.param(
            "[{field: name, never_says: [charities]}]",
            "organisations: [{id: charities, name: The charities}]",
            "“The charities”: charities.",
            id="a-phrase-that-is-also-an-id",
        ),
        pytest.param(
            "[{field: part_of, refers_to: ['area.councils']}]",
            "organisations: [{id: a, name: A}, {id: b, name: B, part_of: a}]",
            "“B”: A.",
            id="an-id",
        ),
        pytest.param(
            "[{field: name, never_says: [x]}]",
            "organisations: [{id: a, name: 'x {item} {0}'}]",
            "“x {item} {0}”: x.",
            id="braces-in-the-document",
        ),
    ],
)
def test_values_in_messages(judged: Judged, must: str, document: str, message: str) -> None:
    rule = {"look_at": '"organisations[]"', "must": must, "message": '"{item}: {value}."'}

    assert message in [finding.message for finding in judged(document, rule)]


def test_a_message_begins_with_a_capital(judged: Judged) -> None:
    (finding,) = judged("needs: {text: x}", {"message": '"{item} is silent."'})

    assert finding.message == "The document is silent."
