"""Names of one body that are alike and yet not the same: a slip of the pen, or another body."""

from masa.reference.body import BOARD, COUNCIL, FORCE
from masa.reference.names import loose
from masa.rules.engine.asides import without_asides

_SMALL = frozenset(["a", "and", "at", "for", "in", "of", "the", "with"])
_SPELT = {"icb": "integrated care board", "childrens": "children", "peoples": "people"}
# How a name ends that gives the kind of body in full, and words before that which name no place.
_ENDINGS = {
    BOARD: ("integrated care board", "icb"),
    COUNCIL: ("council",),
    FORCE: ("police", "constabulary", "police service", "police force"),
}
_ANYWHERE = frozenset(
    ("area", "children", "host", "lead", "local", "new", "our", "partner", "statutory", "tier", "unitary", "upper")
)
_ALIKE = 0.85  # hospital and hospitals; not east and west, nor Gloucester and Gloucestershire
_LONG = 4  # letters: of shorter words one letter more is another word


def slip_between(name: str, other: str, kind: str) -> bool:
    """Tell whether two names of one body are full names that differ, and no mere shortening of one another.

    They differ in one word that is all but the same in both; or, for a council, health board or force, each gives
    the kind in full and another place altogether. Case, brackets, order and small words do not matter, nor do an
    acronym or a name of quite other words: a body may have several.
    """
    first, right = _words(name), _words(other)
    left = []
    for word in first:
        if word in right:
            right.remove(word)
        else:
            left.append(word)
    if len(left) == len(right) == 1:
        same_but_one = len(first) > 1 and _one_letter_off(left[0], right[0])
        return same_but_one or _of_two_places(name, other, kind)
    return bool(left and right) and _of_two_places(name, other, kind)


def _words(name: str) -> list[str]:
    """Return the words of a name that matter; those in capitals, which are abbreviations, stay in capitals."""
    plain = without_asides(name.replace("&", " and ")).replace("'", "").replace("\u2019", "")
    spelt = (_SPELT.get(word.lower(), word) for word in _runs(plain))
    words = (word for text in spelt for word in text.split())
    return [word if _is_short(word) else word.lower() for word in words if word.lower() not in _SMALL]


def _runs(text: str) -> list[str]:
    """Return the runs of letters, figures and low lines of a text."""
    return "".join([sign if sign.isalnum() or sign == "_" else " " for sign in text]).split()


def _is_short(word: str) -> bool:
    return not word.islower() and sum(map(str.isupper, word)) > 1


def _one_letter_off(word: str, other: str) -> bool:
    shorter, longer = sorted((word, other), key=len)
    if _is_short(shorter) and _is_short(longer):
        return longer.startswith(shorter)
    from difflib import SequenceMatcher  # noqa: PLC0415 - only two names that are alike wait for it

    alike = SequenceMatcher(None, shorter.lower(), longer.lower()).ratio()
    return len(shorter) >= _LONG and _ALIKE <= alike < 1


def _of_two_places(name: str, other: str, kind: str) -> bool:
    """Tell whether both names give the kind of body in full, and nothing else of them is shared or shortened."""
    endings = _ENDINGS.get(kind)
    if not endings:
        return False
    plain = [without_asides(one).strip() for one in (name, other)]
    if not all(one.lower().endswith(endings) for one in plain):
        return False
    first, second = (set(loose(one, kind).split()) - _SMALL - _ANYWHERE for one in plain)
    shortened = any(_is_short(word) for one in (name, other) for word in _words(one) if word.lower() in first | second)
    begun_alike = any(word[:2] == begun[:2] for word in first for begun in second)
    return bool(first and second) and not shortened and not begun_alike
