"""The draft: every section in order, the register's facts, and places to write that hold nothing yet."""

import re
from collections.abc import Callable
from datetime import date

import pytest

from masa.model.order import SECTIONS
from masa.model.reading import Reading
from masa.model.table import Table
from masa.rules.language.catalogue import Compiled
from masa.starter.sections import TO_WRITE

Draft = Callable[..., str]
Read = Callable[[str], Reading]
IN_2025 = date(2025, 6, 1)
# A key behind `# `, or a comment that goes on below one; prose never has that shape.
_PLACE = re.compile(r"^( *)# ((?: *(?:- )?[a-z_]+:(?: .*)?)|(?: {8,}# .*))$")


def filled_in(text: str) -> str:
    """Return the draft as it is once somebody takes away each `# ` that stands before a key, and writes nothing."""
    return "\n".join(_PLACE.sub(r"\1\2", line) for line in text.splitlines())


def test_what_is_filled_in(draft: Draft, reading: Read) -> None:
    values = reading(draft(IN_2025, "Warwickshire")).values

    assert list(values) == [
        *("masa", "guidance", "publication", "area", "organisations", "people", "lead_safeguarding_partners")
    ]
    assert values["publication"] == {"status": "draft"}
    assert values["area"] == {"councils": ["warwickshire-council"]}
    assert [(body["name"], body["kind"], body["code"]) for body in values["organisations"]] == [
        ("Warwickshire County Council", "local-authority", "E10000031"),
        ("NHS Coventry and Warwickshire Integrated Care Board", "integrated-care-board", "E54000018"),
        ("Warwickshire Police", "police", "E23000017"),
    ]
    (officer,) = values["people"]
    assert (officer["post"], officer["status"], "name" in officer) == ("Chief Constable", "to-be-confirmed", False)
    assert [sorted(lead) for lead in values["lead_safeguarding_partners"]] == [
        *(["organisation"], ["organisation"], ["organisation", "person"])
    ]


def test_every_section_once_in_the_written_order(draft: Draft) -> None:
    text = draft(IN_2025, "Warwickshire", "Coventry")

    assert re.findall(r"^(?:# )?([a-z_]+):", text, re.MULTILINE) == list(SECTIONS)


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(["Warwickshire"], id="a-county"),
        pytest.param(["Borderland"], id="several-boards"),
        pytest.param(["Warwickshire", "Coventry"], id="a-joint-area"),
    ],
)
def test_places_to_write_are_keys_of_the_format_and_empty(draft: Draft, reading: Read, names: list[str]) -> None:
    """Whoever takes away the `# ` and writes nothing is told so at each place, and of nothing else."""
    faults = reading(filled_in(draft(IN_2025, *names))).faults

    assert {fault.id for fault in faults} == {"empty-key"}
    assert len(faults) > 200


def test_nothing_but_keys_and_remarks_is_left_after_a_place(draft: Draft) -> None:
    """A place to write holds no words of masa's own that could be published."""
    places = [line for line in draft(IN_2025, "Warwickshire").splitlines() if _PLACE.match(line)]

    held = [re.sub(r"# .*", "", line.strip().removeprefix("# ")).strip() for line in places]
    assert all(re.fullmatch(r"(?:- )?[a-z_]+:|", words) for words in held if not words.startswith("organisation:"))


def test_rules_that_the_comments_name(draft: Draft, compiled: Compiled) -> None:
    named = re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)+", " ".join(re.findall(r"\(([^()]*)\)", draft(IN_2025, "Borderland"))))

    assert named
    assert set(named) <= set(compiled.files)


def test_words_of_a_choice_that_the_comments_offer(table: Table) -> None:
    """Words with a hyphen that stand outside brackets are words of the format, and so cannot go stale unseen."""
    words = {word for record in table.records.values() for field in record.values() for word in field.words}
    comments = "\n".join(re.sub(r"\([^()]*\)", "", text) for text in TO_WRITE.values())
    offered = set(re.findall(r"(?<![\w`-])[a-z]+(?:-[a-z]+)+(?=[,;\s])", comments))

    assert offered <= words | {"co-ordinator", "multi-agency", "national-panel"}


def test_a_very_small_part_is_entered_and_marked(draft: Draft) -> None:
    text = draft(IN_2025, "Borderland")

    assert text.count("Only a very small part of the area, less than 5%") == 1
    assert text.index("Only a very small part") < text.index("- organisation: southshire-icb")
    assert text.index("- organisation: northshire-icb") < text.index("Only a very small part")


def test_a_change_that_is_public(draft: Draft, reading: Read) -> None:
    (change,) = reading(draft(date(2025, 10, 1), "Norfolk")).values["area"]["changes_ahead"]

    assert (str(change["expected"]), sorted(change)) == ("1 April 2026", ["expected", "what"])


def test_the_same_text_again(draft: Draft) -> None:
    assert draft(IN_2025, "Kent") == draft(IN_2025, "Kent")
    assert all(len(line) <= 120 for line in draft(IN_2025, "Kent").splitlines())
