"""What each place of a document is called in a sentence, and what is said of it once its end has passed."""

from typing import Any, NamedTuple

from masa.rules.engine.collective import ids_of
from masa.rules.engine.gap import in_words, listed
from masa.rules.engine.scene import Scene
from masa.rules.engine.wording import called, item_name
from masa.source.tree import Path

_NOBODY = "and nobody is shown after that"
_STILL_NAMED = "and is still named as if it were there"


class Thing(NamedTuple):
    """A place in words, and what is said of it where its end has passed and nothing shows what came after."""

    noun: str
    over: str = "and none is shown after it"


_THINGS = {
    "partnership": Thing("the partnership", "and none is named that follows it"),
    "publication": Thing("these arrangements"),
    "organisations": Thing("{plain}", _STILL_NAMED),
    "organisations.acts_for": Thing("the time in which {above} acts for {body}"),
    "people.other_posts": Thing("the time in office of {above} as {post}"),
    "lead_safeguarding_partners": Thing("the time of {person} as lead safeguarding partner for {body}", _NOBODY),
    "delegated_safeguarding_partners": Thing(
        "the time of {person} as delegated safeguarding partner for {body}", _NOBODY
    ),
    "partnership_chair": Thing("the term of {name} as {role} of the partnership", _NOBODY),
    "governance.groups": Thing("the group {name}", _STILL_NAMED),
    "governance.groups.chairs": Thing("the term of {name} as {role} of the {above}", _NOBODY),
    "governance.groups.members": Thing("the seat of {name} in the {above}"),
    "governance.groups.terms_of_reference": Thing("the terms of reference of the {above}"),
    "governance.decisions": Thing("who decides on {about}"),
    "governance.business_unit.posts": Thing("the time of {name} as {post} in the business unit", _NOBODY),
    "relevant_agencies": Thing("the place of {name} in the list of relevant agencies"),
    "invited_bodies": Thing("the place of {name} among the invited bodies"),
    "education.sectors": Thing("what is arranged for {covers}"),
    "education.representatives": Thing("the seat of {name} as representative of education", _NOBODY),
    "education.safeguarding_leads": Thing("the route for safeguarding leads, {name},"),
    "needs.plan": Thing("the plan {name}"),
    "needs.priorities": Thing("the priority {name}"),
    "needs.threshold_document": Thing("the threshold document {name}"),
    "needs.protection_teams": Thing("the child protection team {name}"),
    "independent_scrutiny": Thing("the arrangements for scrutiny"),
    "independent_scrutiny.strands": Thing("the term of {name} in independent scrutiny", _NOBODY),
    "independent_scrutiny.plan": Thing("the scrutiny plan {name}"),
    "information_sharing": Thing("the arrangements for sharing information"),
    "information_sharing.agreements": Thing("the agreement {name}"),
    "data_and_intelligence": Thing("the use of data"),
    "data_and_intelligence.data_set": Thing("the data set {name}"),
    "training": Thing("the arrangements for training"),
    "training.programme": Thing("the course {name}"),
    "audit": Thing("the arrangements for audit"),
    "audit.programme": Thing("the audit {name}"),
    "practice_reviews": Thing("the arrangements for practice reviews"),
    "funding": Thing("the year of the funding"),
    "voice": Thing("the arrangements for hearing children and families"),
    "voice.methods": Thing("this way of hearing {name}"),
    "disputes": Thing("the way of settling disputes"),
    "disputes.policy": Thing("the policy on disputes {name}"),
    "yearly_report": Thing("the arrangements for the yearly report"),
    "departures": Thing("the departure from `{rule}`", "and is still declared"),
}
_ROLES = {"co-chair": "co-chair", "vice-chair": "vice-chair", "independent-chair": "independent chair"}
_IN_OFFICE = {
    "acting": "acting appointment",
    "interim": "interim appointment",
    "temporary": "temporary appointment",
}


def section_of(path: Path) -> str:
    """Return the keys of a path without the numbers of entries: independent_scrutiny.strands."""
    return ".".join(key for key in path if isinstance(key, str))


def thing_at(scene: Scene, path: Path, entry: dict[str, Any]) -> Thing:
    """Return what the record at a path is called: a section by masa's words, an entry by its own name."""
    section = section_of(path)
    if section == "people":
        term = _IN_OFFICE.get(entry.get("status", ""), "time in office")
        return Thing(f"the {term}{held_by(entry, ' of ')}{post_of(scene, entry, ' as ')}", "and is still shown")
    thing = _THINGS.get(section, Thing("{name}"))
    return thing._replace(noun=" ".join(thing.noun.format_map(_words(scene, path, entry)).split()))


def held_by(entry: dict[str, Any], before: str = "") -> str:
    """Return the name of an office-holder with the words that lead to it; nothing for an office without a name."""
    return f"{before}{entry['name']}" if entry.get("name") else ""


def post_of(scene: Scene, entry: dict[str, Any], before: str = "") -> str:
    """Return an office and its body, with the words that lead to it: Chief Constable of Exampleshire Constabulary."""
    body = f" of {called(scene, entry['organisation'])}" if entry.get("organisation") else ""
    return f"{before}{entry['post']}{body}" if entry.get("post") else ""


def _words(scene: Scene, path: Path, entry: dict[str, Any]) -> dict[str, str]:
    named = any(entry.get(key) for key in ("title", "name"))
    return {
        "name": item_name(scene, path) if named or isinstance(path[-1], int) else "",
        "plain": str(entry.get("name") or item_name(scene, path)),
        "above": _name_above(scene, path),
        "person": _called_all(scene, entry, "person") or str(entry.get("called") or "whoever holds it"),
        "body": _called_all(scene, entry, "organisation") or _called_all(scene, entry, "acts_for") or "no body named",
        "role": _ROLES.get(entry.get("role", ""), "chair"),
        "post": str(entry.get("post") or "one of the staff"),
        "about": listed(ids_of(entry, "about") or ["what is not said"]),
        "covers": listed([in_words(word) for word in ids_of(entry, "covers")] or ["education"]),
        "rule": str(entry.get("rule", "")),
    }


def _called_all(scene: Scene, entry: dict[str, Any], key: str) -> str:
    return " and ".join(called(scene, str(one)) for one in ids_of(entry, key))


def _name_above(scene: Scene, path: Path) -> str:
    """Return the name of the entry that holds this one, as in “chair of the Executive”."""
    numbers = [place for place, key in enumerate(path[:-1]) if isinstance(key, int)]
    if not numbers:
        return ""
    above = path[: numbers[-1] + 1]
    entry = scene.value(above)
    name = str(entry.get("name") or entry.get("post") or item_name(scene, above))
    return name.removeprefix("The ").removeprefix("the ")
