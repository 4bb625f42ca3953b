"""Office-holders: who holds a seat now, and who held it, however the two terms are written."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from masa.comparison.change import Change
from masa.comparison.difference import Difference
from masa.comparison.making import Pair
from masa.comparison.naming import cut
from masa.comparison.walking import Side
from masa.rules.engine.gap import listed
from masa.source.tree import Path

_SEATS: Mapping[str, tuple[str, ...]] = {
    "Lead": ("organisation",),
    "Delegate": ("acts_for",),
    "Appointment": (),
    "EducationRepresentative": ("level", "organisation", "group"),
    "ScrutinyStrand": ("kind",),
}
"""The records that are a holder's term, and the keys that say which seat of their list it is."""

_OF_THE_TERM = ("person", "who", "from", "to", "ended", "agreed_by", "agreed_on", "next")


class Term(NamedTuple):
    """One term that began, came back, ended or is gone: its entry, in words, and the difference that tells it."""

    found: Difference
    path: Path
    entry: Any
    seat: object


class Seated(NamedTuple):
    """Who came in whose place; the ids of all of them; and the differences left.

    What else differs between two terms is among what is left.
    """

    changes: list[Change]
    holders: frozenset[str]
    left: list[Difference]


def office_holders(pair: Pair, differences: Sequence[Difference]) -> Seated:
    """Return the seats that changed hands."""
    leaving, coming = list(_leaving(pair, differences)), list(_coming(pair, differences))
    changes: list[Change] = []
    told: list[Difference] = []
    further: list[Difference] = []
    for seat in dict.fromkeys(term.seat for term in (*leaving, *coming)):
        gone, came = [one for one in leaving if one.seat == seat], [one for one in coming if one.seat == seat]
        if not (came or any(one.found.entry for one in gone)):
            continue  # a term that ends, with nobody after it, is a date
        if came and not gone and not any(one.found.entry for one in came):
            continue
        changes.append(_change(pair, gone, came))
        told += [one.found for one in (*gone, *came)]
        further += _further(pair, gone, came)
    holders = frozenset(
        str(who)
        for term in (*leaving, *coming)
        for key in ("person", "who")
        for who in (term.entry.get(key) or () if term.found in told else ())
    )
    return Seated(changes, holders, [*(one for one in differences if one not in told), *further])


def _leaving(pair: Pair, differences: Sequence[Difference]) -> Iterator[Term]:
    for one in differences:
        if one.record in _SEATS and one.entry and one.new is None:
            yield Term(one, one.old_path, one.old, _seat(pair.walk.old, one.record, one.old, one.new_list))
        elif _ends(one) and one.old is None:
            path = one.old_path[:-1]
            entry = pair.was.at(path)
            yield Term(one, path, entry, _seat(pair.walk.old, one.record, entry, one.new_path[:-2]))


def _coming(pair: Pair, differences: Sequence[Difference]) -> Iterator[Term]:
    for one in differences:
        if one.record in _SEATS and one.entry and one.old is None:
            yield Term(one, one.new_path, one.new, _seat(pair.walk.new, one.record, one.new, one.new_list))
        elif _ends(one) and one.new is None:
            path = one.new_path[:-1]
            entry = pair.now.at(path)
            yield Term(one, path, entry, _seat(pair.walk.new, one.record, entry, path[:-1]))


def _ends(one: Difference) -> bool:
    return one.record in _SEATS and one.key in ("to", "ended") and not one.entry


def _seat(side: Side, record: str, entry: Any, where: Path) -> object:  # noqa: ANN401 - an entry as read
    fields = side.canon.table.fields(record)
    return where, *(side.canon.of(entry.get(key), key, fields[key]) for key in _SEATS[record])


def _further(pair: Pair, gone: list[Term], came: list[Term]) -> Iterator[Difference]:
    """Yield what else differs where one holder follows one."""
    if len(gone) == 1 and len(came) == 1:
        record = gone[0].found.record
        yield from pair.walk.record(gone[0].entry, came[0].entry, record, (gone[0].path, came[0].path), _OF_THE_TERM)


def _change(pair: Pair, gone: list[Term], came: list[Term]) -> Change:
    old, new = _holders(gone, pair.was.entry), _holders(came, pair.now.entry)
    first = (came or gone)[0]
    seat = seat_words(pair, first, in_new=bool(came))
    whole = first.found._replace(
        old_path=gone[0].path if gone else first.found.old_path,
        new_path=came[0].path if came else first.found.new_path,
        old=gone[0].entry if gone else None,
        new=came[0].entry if came else None,
    )
    sentence = f"{seat}: {_sentence(old + _until(pair, gone), new + _since(came), bool(gone), bool(came))}"
    return pair.change("office-holder-changed", whole, sentence, old, new)


def _sentence(old: str, new: str, gone: bool, came: bool) -> str:  # noqa: FBT001 - whether there is anybody at all
    if gone and came:
        return f"{new}, where it was {old}."
    return f"{new}, newly named." if came else f"{old} is no longer named, and nobody new is."


def _holders(terms: list[Term], name: Any) -> str:  # noqa: ANN401 - how an entry is called
    return listed([holder(term.entry, name) for term in terms]) if terms else ""


def holder(entry: Any, name: Any) -> str:  # noqa: ANN401
    """Return who an entry names: a person, or what the seat is called."""
    who = {key: entry[key] for key in ("person", "who", "called") if entry.get(key)}
    return str(name(who)) if who else "nobody by name"


def _since(came: list[Term]) -> str:
    days = {str(term.entry["from"]) for term in came if term.entry.get("from")}
    return f" from {next(iter(days))}" if len(days) == 1 and len(came) == 1 else ""


def _until(pair: Pair, gone: list[Term]) -> str:
    """Return the last day of a holder who is still listed, as the new version gives it."""
    ends = [term.found.new for term in gone if term.found.key == "to" and not term.found.entry]
    return f" until {pair.now.value(ends[0], gone[0].found.field)}" if len(ends) == 1 == len(gone) else ""


def seat_words(pair: Pair, term: Term, *, in_new: bool) -> str:
    """Return how a seat is called: the partner that a lead or delegate acts for, the group that is chaired."""
    words, entry = (pair.now if in_new else pair.was), term.entry
    record, path = term.found.record, term.path
    if record == "Lead":
        return f"Lead safeguarding partner for {words.entry({'organisation': entry.get('organisation')})}"
    if record == "Delegate":
        return f"Delegated safeguarding partner for {words.entry({'organisation': entry.get('acts_for')})}"
    if record == "ScrutinyStrand":
        return f"Independent scrutiny, {cut(str(entry.get('kind') or 'strand')).replace('-', ' ')}"
    if record == "EducationRepresentative":
        return "Education representative"
    return "Partnership chair" if path[0] == "partnership_chair" else f"Chair of {words.place(path[:-2])}"
