"""What a check answers about one place."""

from collections.abc import Iterable, Sequence
from functools import partial

from masa.light_tuple import QuickTuple
from masa.light_typing import Protocol
from masa.rules.engine.scene import Node, Scene
from masa.source.tree import Path

MET, MISSING, CONTRARY, UNSURE, UNREAD, UNKNOWN = "met", "missing", "contrary", "unsure", "unread", "unknown"


class Answer(QuickTuple):
    """One answer: a verdict, the place that it is about, and the words for the message.

    `value`, `limit` and `found` fill the message's placeholders; with `ids`, `value` and `found` are ids, to be
    shown by their names. `phrase` is the words of a text that it is about. Where masa itself cannot know, the verdict
    is unknown, and `value` is the sentence that says why.
    """

    verdict: str
    path: Path
    value: str = ""
    limit: str = ""
    found: str = ""
    phrase: str = ""
    related: tuple[Path, ...] = ()
    ids: bool = False


Answers = list[Answer]
_answer_of = partial(tuple.__new__, Answer)  # half the time that its class takes, and most answers are met


class Check(Protocol):
    """A question that a rule can ask of a place; options are its fields.

    One that may be told without its answers has a `glance` as well: see masa.rules.engine.glance.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer for one place; at least one answer."""

    def sentence(self) -> str:
        """Say in plain words what the check asks: the machine reading of a rule."""


def met(path: Path) -> Answer:
    """Answer met at a place."""
    return _answer_of((MET, path, "", "", "", "", (), False))


def met_at(nodes: Iterable[Node]) -> Answers:
    """Answer met at the place of each node."""
    return [_answer_of((MET, node[0], "", "", "", "", (), False)) for node in nodes]


def unless_unread(answers: Answers, blocked: Sequence[Path]) -> Answers:
    """Return the answers; where one is not met and a place on the way was unread, say that instead."""
    if blocked and any(answer.verdict != MET for answer in answers):
        return [Answer(UNREAD, blocked[0])]
    return answers


def unless_partly_read(answers: Answers, blocked: Sequence[Path]) -> Answers:
    """Return the answers about each of several values; those that were read cannot pass for one that was not.

    A value that was read and is against the rule stays so, whatever the unread one says.
    """
    if blocked and all(answer.verdict != CONTRARY for answer in answers):
        return [*(answer for answer in answers if answer.verdict != MISSING), Answer(UNREAD, blocked[0])]
    return answers
