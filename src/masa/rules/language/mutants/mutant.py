"""A mutant of a rule, and a change to any part of one."""

from typing import Generic, NamedTuple, TypeVar

from masa.rules.engine.rule import Rule

T = TypeVar("T")


class Mutant(NamedTuple):
    """A rule with one thing changed: what was changed in plain words, and what kind of thing it is."""

    words: str
    kind: str
    rule: Rule


class Change(NamedTuple, Generic[T]):
    """A part of a rule as it stands after a change, with the words for the change and the kind of what was changed.

    `value` is None where the part is taken out altogether.
    """

    words: str
    kind: str
    value: T
