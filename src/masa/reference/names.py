"""Names of bodies, matched loosely: the same body is written in many ways."""

from collections.abc import Mapping

from masa.reference.body import BOARD, COUNCIL, FORCE
from masa.source.letters import words_in

_INVERTED = ("city of", "county of")
# Phrases first, then words, that tell the kind of a body and not which one it is.
_PHRASES: Mapping[str, tuple[str, ...]] = {
    COUNCIL: ("london borough of", "royal borough of", "metropolitan borough of", "council of the"),
    BOARD: ("integrated care boards", "integrated care board"),
    FORCE: (),
}
_WORDS: Mapping[str, frozenset[str]] = {
    COUNCIL: frozenset(
        ["the", "council", "county", "city", "borough", "district", "metropolitan", "royal", "corporation", "of"]
    ),
    BOARD: frozenset(["the", "nhs", "icb"]),
    FORCE: frozenset(["the", "police", "constabulary", "service", "force"]),
}


def loose(name: str, kind: str) -> str:
    """Return what is left of a body's name without what varies in writing.

    Capitals, punctuation and `&` do not matter, nor do the words for the kind of body, such as NHS, ICB, Borough
    Council or Constabulary, nor whether the office of statistics turned the name round: “Bristol, City of”.
    """
    text = name.lower()
    place, _, office = text.strip().rpartition(", ")
    text = f"{office} {place}" if office in _INVERTED else text
    text = text.replace("&", " and ").replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", "")
    words = f" {' '.join(words_in(text))} "
    for phrase in _PHRASES.get(kind, ()):
        words = words.replace(f" {phrase} ", " ")
    kinds = _WORDS.get(kind, ())
    return " ".join([word for word in words.split() if word not in kinds])
