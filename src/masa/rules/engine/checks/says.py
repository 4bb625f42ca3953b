"""Checks of what the prose says."""

from masa.light_pattern import pattern
from masa.light_tuple import LightTuple
from masa.light_typing import Any, Pattern
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNREAD, UNSURE, Answer, Answers, unless_unread
from masa.rules.engine.gap import listed, place_of_gap
from masa.rules.engine.lost import unread_texts
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.shade import unseen
from masa.rules.engine.sight import Sight
from masa.rules.engine.walk import values_at, walk
from masa.source.phrase import standing_in
from masa.source.tree import Path

_MANY = 3
_ENDS = r"[.!?][^\w\s]{0,4}\s+|\n\s*(?:\n|[-*+] )\s*"  # of a sentence
_NO = "myth|misconception|misunderstanding|untrue|not true|not right|not the case|no longer"
# Behind these words a phrase is not what the document itself holds today; “not” alone may belong to anything.
_BEFORE = (
    *(_NO, "(?:is|be) wrong (?:to|that)", "(?:does|do|did) not (?:mean|say|suggest|imply)"),
    "(?:nobody|no one) (?:should|may|can) (?:think|believe|say|assume)",
    "(?:not|wrongly|mistakenly|sometimes|often|may|might) (?:think|believe|assume|fear|feel)",
    *("(?:we|they|partners|agencies) used to", "formerly", "previously", "in the past"),
    r"(?:until|before) (?:\w+ )?(?:19|20)\d\d",
)
_BEHIND = (f"(?:is|was) (?:an? )?(?:{_NO}|mistaken?|wrong|false)", "still share")
_NOT = ("not", "never", "no")


class NeverSays(LightTuple):
    """No phrase stands in the text; case, dashes, apostrophes and spacing do not matter.

    Whether a sentence that denies a phrase, or tells of the past, says it nobody can tell but a person who reads it;
    nor where it speaks of something of which it may be said, in one of the words of `in_doubt_with`.
    """

    field: Route
    never_says: tuple[str, ...]
    in_doubt_with: tuple[str, ...] = ()

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each text that holds a phrase, or else unsure; holds where there is no text."""
        found = walk(scene, node, self.field)
        texts = scene.memory.texts
        answers = [
            self._said_at(entry, path, said, "" if self.field.kind == "line" else _text(scene, path))
            for entry in found.nodes
            for path, said in texts.saying(entry.value, entry.path, self.never_says)
        ]
        if answers:
            return [answer for answer in answers if answer.verdict == CONTRARY] or answers
        unread = [*found.blocked, *(path for entry in found.nodes for path in _unread(scene, entry, self.never_says))]
        if unread:
            return [Answer(UNREAD, unread[0])]
        return [Answer(MET, entry.path) for entry in found.nodes] or [Answer(MET, node.path)]

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether no phrase stands in any text."""
        values, texts, phrases = sight.values(self.field, value), sight.scene.memory.texts, self.never_says
        if not all(map(sight.shades.is_clear, values)):
            unseen()
        return unseen() if texts.standing(phrases) and texts.said(values, phrases) else MET

    def _said_at(self, entry: Node, path: Path, said: list[str], text: str) -> Answer:
        """Report the first phrase of a text at its words, or at the reference that led to them.

        One of which no sentence of the text leaves a doubt comes first; a name has no sentences.
        """
        doubts = {phrase: _doubt(text, phrase, [one for one in said if phrase in one], self) for phrase in said}
        plain = [phrase for phrase in said if not doubts[phrase]]
        verdict, phrase = (CONTRARY, _first(plain)) if plain else (UNSURE, _first(said))
        why = "" if plain else f"“{phrase}” stands in a sentence that {doubts[phrase]}."
        if entry.followed:
            return Answer(verdict, entry.origin, phrase, found=why, related=(path,))
        return Answer(verdict, path, phrase, found=why, phrase=phrase)

    def sentence(self) -> str:
        """Say what the text may not say."""
        everywhere = self.field.text == "/"
        where = "no text of the document says" if everywhere else f"`{self.field.text}` does not say"
        denied = "" if self.field.kind == "line" else ", unless a sentence seems to deny it or tells of the past"
        other = f", or speaks of {_quoted(self.in_doubt_with)}" if self.in_doubt_with else ""
        return f"{where} {_quoted(self.never_says)}{denied}{other}"


class Says(LightTuple):
    """One of the phrases stands in the text; case, dashes, apostrophes and spacing do not matter."""

    field: Route
    says: tuple[str, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer met at each text that holds a phrase; contrary where none does, missing where there is no text."""
        found = walk(scene, node, self.field)
        texts = scene.memory.texts
        holding = [path for entry in found.nodes for path, _ in texts.saying(entry.value, entry.path, self.says)]
        if holding:
            return [Answer(MET, path) for path in holding]
        if not any(texts.below(entry.value, entry.path) for entry in found.nodes):
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        unread = [*found.blocked, *(path for entry in found.nodes for path in _unread(scene, entry, self.says))]
        return unless_unread([Answer(CONTRARY, found.nodes[0].origin)], unread)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether one of the phrases stands in a text."""
        values = sight.values(self.field, value)
        if not all(map(sight.shades.is_clear, values)):
            unseen()
        said = sight.scene.memory.texts.said(values, self.says)
        return MISSING if said is None else MET if said else CONTRARY

    def sentence(self) -> str:
        """Say what the text says."""
        return f"`{self.field.text}` says {_quoted(self.says)}"


class Unlike(LightTuple):
    """The text is not one and the same in all of three or more values of a route."""

    field: Route
    unlike: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary where every value of the route is the same text."""
        found = walk(scene, node, self.field)
        others = walk(scene, node, self.unlike)
        if not found.nodes:
            return [Answer(UNREAD, found.blocked[0]) if found.blocked else Answer(MET, node.path)]
        different = len(values_at(scene, self.unlike)) > 1
        if others.blocked and not different:
            return [Answer(UNREAD, others.blocked[0])]
        if len(others.nodes) < _MANY or different:
            return [Answer(MET, entry.path) for entry in found.nodes]
        copied = found.nodes[0]
        return [Answer(CONTRARY, copied.origin, str(copied.value), str(len(others.nodes)))]

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether the texts differ, or are few."""
        values, others = sight.values(self.field, value), sight.values(self.unlike, value)
        if not values or len(others) < _MANY:
            return MET
        different = sight.once(("values", self.unlike.text), lambda: frozenset(map(plain, others)))
        return MET if len(different) > 1 else CONTRARY

    def sentence(self) -> str:
        """Say that the texts differ."""
        return f"`{self.field.text}` is not the same text in every `{self.unlike.text}`"


def _text(scene: Scene, path: Path) -> str:
    """Return the text at a place, where a lone one may stand for a list of one."""
    value = scene.value(path)
    return str(value[0] if isinstance(value, list) else value)


def _first(said: list[str]) -> str:
    """Return the first of the phrases that a text holds, but for one that stands inside another of them."""
    return next(phrase for phrase in said if not any(phrase != other and phrase in other for other in said))


def _doubt(text: str, phrase: str, around: list[str], check: NeverSays) -> str:
    """Return why it is in doubt that a text says a phrase: what is said of it in each sentence that holds it."""
    sentences = [one for one in pattern(_ENDS).split(text) if standing_in(one, [phrase])] if text else []
    doubts = [_doubt_in(one, around, check.in_doubt_with) for one in sentences]
    return doubts[0] if doubts and all(doubts) else ""


def _doubt_in(sentence: str, around: list[str], others: tuple[str, ...]) -> str:
    """Return what a sentence does that holds a phrase: denies it, or one around it, or speaks of something else."""
    if any(_denies(sentence, phrase) for phrase in around):
        return "seems to deny it, or to tell of the past"
    return next((f"also speaks of “{other}”" for other in standing_in(sentence, others)), "")


def _denies(sentence: str, phrase: str) -> bool:
    words = " ".join(sentence.split())
    before, behind = _form(_BEFORE).search(words), _form(_BEHIND).search(words)
    held = [words[before.end() :] if before else "", words[: behind.start()] if behind else ""]
    held += [words[denial.end() : denial.end() + len(phrase)] for denial in _form(_NOT).finditer(words)]
    return any(standing_in(part, [phrase]) for part in held)


def _quoted(phrases: tuple[str, ...]) -> str:
    return listed([f"“{phrase}”" for phrase in phrases], "or")


def _form(words: tuple[str, ...]) -> "Pattern[str]":
    """Return the pattern of some words, and of the space behind them."""
    return pattern(rf"(?i)\b(?:{'|'.join(words)})\b ?")


def _unread(scene: Scene, entry: Node, phrases: tuple[str, ...]) -> list[Path]:
    """Return the unread places at and below an entry that may hold a sentence with one of the phrases."""
    dark = unread_texts(scene, entry.path)
    lacking = scene.once(("lacking", phrases), lambda: _lacking(scene, phrases)) if dark else frozenset()
    return [path for path in dark if path not in lacking]


def _lacking(scene: Scene, phrases: tuple[str, ...]) -> frozenset[Path]:
    """Return the places of the document that hold a value of the wrong kind, and in it none of the phrases."""
    faulty = (fault.path for fault in scene.reading.faults if fault.id == "wrong-kind")
    return frozenset(path for path in faulty if _lacks(scene, path, phrases))


def _lacks(scene: Scene, path: Path, phrases: tuple[str, ...]) -> bool:
    """Tell whether what is written at a place is one text, of the wrong kind, and holds none of the phrases."""
    written = scene.reading.tree.written(path)
    return isinstance(written, str) and not standing_in(written, phrases)
