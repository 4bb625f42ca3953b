"""People: a new name under the same id, and people who came or went with a seat."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from masa.comparison.change import Change
from masa.comparison.difference import Difference
from masa.comparison.making import Pair
from masa.comparison.naming import Words
from masa.rules.engine.gap import listed


def people(
    pair: Pair, holders: Collection[str], differences: Sequence[Difference]
) -> tuple[list[Change], list[Difference]]:
    """Return who another person is now, and the differences left.

    `holders` are the ids of those whose seat changed hands: that they were entered or taken out is told there.
    """
    found = [_renamed(pair, one) for one in differences if _is_name(one)]
    found += [_other_person(pair, one) for one in differences if _is_person(one)]
    return found, [one for one in differences if not (_is_name(one) or _moved_with(one, holders) or _is_person(one))]


def _is_name(one: Difference) -> bool:
    return one.record == "Person" and one.key == "name" and not one.entry


def _is_person(one: Difference) -> bool:
    return one.key == "person" and not one.entry


def _moved_with(one: Difference, holders: Collection[str]) -> bool:
    entry = one.old if one.new is None else one.new
    return one.record == "Person" and one.entry and entry.get("id") in holders


def _renamed(pair: Pair, one: Difference) -> Change:
    """Return another name under one id: written otherwise where the two names share a word, else another person."""
    old, new = str(one.old or "nobody by name"), str(one.new or "nobody by name")
    person = pair.now.at(one.new_path[:-1])
    seat = listed([_post(pair.now, person), *_roles(pair, person)])
    if set(old.casefold().split()) & set(new.casefold().split()):
        return pair.change("person-changed", one, f"{seat}: the name is now written {new}, where it was {old}.")
    return pair.change("office-holder-changed", one, f"{seat}: {new}, where it was {old}.")


def _other_person(pair: Pair, one: Difference) -> Change:
    old, new = pair.was.value(one.old, one.field), pair.now.value(one.new, one.field)
    seat = (pair.now if one.new is not None else pair.was).place(one.path[:-1])
    if old and new:
        return pair.change("office-holder-changed", one, f"{seat}: {new}, where it was {old}.")
    sentence = f"{seat}: {new}, newly named." if new else f"{seat}: {old} is no longer named, and nobody new is."
    return pair.change("office-holder-changed", one, sentence)


def _post(words: Words, person: dict[str, Any]) -> str:
    of = [
        str(person.get("post") or "A person"),
        *([words.name(person["organisation"])] if person.get("organisation") else []),
    ]
    return ", ".join(of)


def _roles(pair: Pair, person: dict[str, Any]) -> Iterator[str]:
    """Yield the seats that a person holds in the new version."""
    held = (("lead_safeguarding_partners", "lead safeguarding partner"), ("partnership_chair", "partnership chair"))
    for key, role in (*held, ("delegated_safeguarding_partners", "delegated safeguarding partner")):
        listed_there = pair.new.values.get(key) or []
        if any(isinstance(one, dict) and person.get("id") in (one.get("person") or ()) for one in listed_there):
            yield role
