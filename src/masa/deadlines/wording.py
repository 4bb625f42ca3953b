"""What falls due, in a clerk's words: as it lies ahead, and as it lies behind with nothing to show that it was done."""

from typing import Any

from masa.deadlines.cycles import Next
from masa.deadlines.things import held_by, post_of, section_of, thing_at
from masa.rules.engine.collective import ids_of
from masa.rules.engine.scene import Scene
from masa.rules.engine.wording import called, item_name
from masa.source.tree import Path

Entry = dict[str, Any]

# A post that waits for somebody: how it is said ahead, and once the day has passed.
_AWAITED = {
    "vacant": ("{the post} is to be filled", "{the post} was to be filled, and is still shown as vacant"),
    "designate": (
        "{who} is to take office{as post}",
        "{who} was to take office{as post}, and is still shown as designate",
    ),
    "to-be-confirmed": (
        "{the post}: the holder is to be confirmed",
        "{the post}: the holder was to be confirmed, and still is to be",
    ),
}
_PUBLICATION = {
    "effective_from": "these arrangements take effect",
    "published_on": "these arrangements are to be published",
}


def end(scene: Scene, path: Path, entry: Entry, follower: Path | None, *, overdue: bool) -> tuple[str, str]:
    """Return the kind and the words of an end: of a term, a period or a vacancy."""
    awaited = _AWAITED.get(entry.get("status", "")) if section_of(path) == "people" else None
    if awaited:
        words = awaited[overdue].format_map(_of_the_post(scene, entry))
        return "vacancy", _sentence(words + ("" if overdue else _after(scene, entry, follower)))
    thing = thing_at(scene, path, entry)
    if section_of(path) == "publication":
        words = "these arrangements ceased to have effect" if overdue else "these arrangements cease to have effect"
        return "ends", _sentence(f"{words}, {thing.over}" if overdue else words)
    if overdue:
        return "ends", _sentence(f"{thing.noun} ended, {thing.over}")
    return "ends", _sentence(f"{thing.noun} ends{_after(scene, entry, follower)}")


def beginning(scene: Scene, path: Path, entry: Entry, key: str) -> str:
    """Return the words of a beginning."""
    if section_of(path) == "publication":
        return _sentence(_PUBLICATION[key])
    if section_of(path) == "people" and entry.get("status") == "designate":
        return _sentence("{who} takes office{as post}".format_map(_of_the_post(scene, entry)))
    noun = thing_at(scene, path, entry).noun
    return _sentence(f"{noun} is to be published" if key == "published_on" else f"{noun} begins")


def not_in_office(scene: Scene, entry: Entry) -> str:
    """Return the words of a designate whose first day has passed."""
    return _sentence(_AWAITED["designate"][True].format_map(_of_the_post(scene, entry)))


def review(scene: Scene, path: Path, entry: Entry, *, overdue: bool) -> str:
    """Return the words of a review on a day that the document gives."""
    noun = _reviewed(scene, path, entry)
    return f"A review of {noun} was due, and no later day is set" if overdue else f"A review of {noun} is due"


def by_cycle(scene: Scene, path: Path, entry: Entry, cycle: Next, *, overdue: bool) -> str:
    """Return the words of what a cycle brings, and what its day was reckoned from."""
    noun = thing_at(scene, path, entry).noun
    if cycle.key == "rotates":
        turn = f"{noun} was to end, and nobody is shown after that" if overdue else f"{noun} is to end"
        return f"By rotation {turn} ({cycle.because})"
    what = f"a review of {_reviewed(scene, path, entry)}" if cycle.key == "reviewed" else f"the next of {noun}"
    due = "was due, and none is shown" if overdue else "is due"
    return f"By its cycle {what} {due} ({cycle.because})"


def _reviewed(scene: Scene, path: Path, entry: Entry) -> str:
    """Return what is reviewed: of the funding more than its year."""
    return thing_at(scene, path, entry).noun.removeprefix("the year of ")


def promise(scene: Scene, path: Path, entry: Entry, *, overdue: bool) -> str:
    """Return the words of a promise, with whose it is."""
    owner = f" by {called(scene, entry['owner'])}" if entry.get("owner") else ""
    done = " and not shown as done" if overdue else ""
    return f"Promised{owner}{done}: {item_name(scene, path)}"


def change(scene: Scene, path: Path, *, overdue: bool) -> str:
    """Return the words of a change of the area that the document expects."""
    expected = "was expected, and is still shown as ahead" if overdue else "is expected"
    return f"A change of the area {expected}: {item_name(scene, path)}"


def _after(scene: Scene, entry: Entry, follower: Path | None) -> str:
    """Say who comes next, where the list has an entry that begins later, or this one names somebody."""
    if follower:
        return f", and {_holder(scene, follower)} comes after"
    names = [called(scene, str(one)) for key in ("next", "became") for one in entry.get(key) or () if one]
    return f", and {' and '.join(names)} {'comes' if len(names) == 1 else 'come'} after" if names else ""


def _holder(scene: Scene, path: Path) -> str:
    entry = scene.value(path)
    people = [called(scene, str(one)) for one in ids_of(entry, "person")]
    return " and ".join(people) or str(entry.get("name") or item_name(scene, path))


def _of_the_post(scene: Scene, entry: Entry) -> dict[str, str]:
    post = post_of(scene, entry, "the post of ")
    return {
        "the post": post or "the post",
        "who": held_by(entry) or "the next holder",
        "as post": post_of(scene, entry, " as "),
    }


def _sentence(words: str) -> str:
    """Return a sentence with its first letter large; a name keeps the letters that it has."""
    return words[:1].upper() + words[1:]
