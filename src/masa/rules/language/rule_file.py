"""The shape of a rule file, and of the two files beside the rules."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

Force = Literal[
    "statute-must", "regulation-must", "guidance-must", "guidance-should", "local", "consistency", "good-practice"
]  # fmt: skip
Certainty = Literal["text", "derived", "inferred", "memory"]
Silence = Literal["not-met", "needs-a-person", "not-applicable"]
Outcome = Literal["met", "not-met", "not-applicable", "needs-a-person", "not-checked", "departed"]


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _both(value: object) -> object:
    return {"missing": value, "contrary": value} if isinstance(value, str) else value


def _yes(value: object) -> object:
    return {"yes": True, "no": False}.get(value, value) if isinstance(value, str) else value


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class AuthorityEntry(_Strict):
    """A provision that a rule rests on, as its file gives it."""

    source: str
    provision: str
    paragraph: str | None = None
    force: Force
    certainty: Certainty
    url: str
    read_on: date


class InForce(_Strict):
    """The days on which a rule is law or guidance; `expected`, where law that is enacted has no first day yet."""

    from_: date | None = Field(None, alias="from")
    to: date | None = None
    expected: str | None = None


class Change(_Strict):
    """One change to the base document: set, remove or add."""

    set: str | None = None
    to: Any = None
    remove: str | None = None
    add: str | None = None
    value: Any = None


class Example(_Strict):
    """A change to the base document, and the outcome that the rule must give.

    With `in_force` the rule is judged as if the law that it rests on were in force already.
    """

    title: str
    outcome: Outcome
    change: tuple[Change, ...] = ()
    where: str | None = None
    words: tuple[str, ...] = ()
    as_of: date | None = None
    edition: str | None = None
    in_force: Annotated[bool, BeforeValidator(_yes)] = False


class Review(_Strict):
    """Who signed a rule off, when, and the digest of what was signed: all three, or none of them."""

    signed_by: str | None = None
    signed_on: date | None = None
    digest: Annotated[str, Field(pattern="^[0-9a-f]{64}$")] | None = None

    @model_validator(mode="after")
    def _whole(self) -> "Review":
        if len({self.signed_by is None, self.signed_on is None, self.digest is None}) > 1:
            raise ValueError("A review says who signed (`signed_by`), when (`signed_on`), and what (`digest`).")
        return self


class Messages(_Strict):
    """The sentences for a missing value, a contrary one, and one that only a person can judge."""

    missing: str | None = None
    contrary: str | None = None
    unsure: str | None = None


class InEdition(_Strict):
    """What of a rule differs in one edition of the guidance; the rest is as in the rule itself."""

    says: str | None = None
    why: str | None = None
    authority: tuple[AuthorityEntry, ...] | None = None
    look_at: Annotated[tuple[str, ...] | None, BeforeValidator(_listed)] = Field(None, min_length=1)
    applies_when: tuple[dict[str, Any], ...] | None = None
    must: tuple[dict[str, Any], ...] | None = Field(None, min_length=1)
    when_silent: Silence | None = None
    message: Annotated[Messages | None, BeforeValidator(_both)] = None
    remedy: str | None = None
    a_pass_means: str | None = None

    def given(self) -> Iterator[tuple[str, Any]]:
        """Yield what differs, by key."""
        return ((key, value) for key, value in self if value is not None)


class Equivalent(_Strict):
    """A mutant of a rule that no document can tell from it, and why."""

    mutant: str
    because: str


class RuleFile(_Strict):
    """One file of rules/<topic>/: the rule, its words, its authority and its examples."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
    says: str
    why: str
    bites_on: Literal["arrangements", "conduct", "description", "website"] | None = None
    authority: tuple[AuthorityEntry, ...] = Field(min_length=1)
    editions: tuple[str, ...] = ()
    in_force: InForce = InForce.model_validate({})
    judged_on: Literal["day", "document"] = "day"
    look_at: Annotated[tuple[str, ...], BeforeValidator(_listed)] = Field(min_length=1)
    applies_when: tuple[dict[str, Any], ...] = ()
    must: tuple[dict[str, Any], ...] = Field(min_length=1)
    when_silent: Silence | None = None
    when_absent: Silence | None = None
    when_contrary: Literal["not-met", "needs-a-person"] = "not-met"
    message: Annotated[Messages, BeforeValidator(_both)]
    remedy: str
    a_pass_means: str
    in_edition: dict[str, InEdition] = Field(default_factory=dict)
    examples: tuple[Example, ...] = Field(min_length=2)
    equivalent: tuple[Equivalent, ...] = ()
    review: Review = Review()

    def as_in(self, edition: str) -> "RuleFile":
        """Return the rule as it stands in an edition: with what differs there put in place."""
        differs = self.in_edition.get(edition)
        return self.model_copy(update=dict(differs.given())) if differs else self


class SourceEntry(_Strict):
    """A source of law or guidance: its title, as findings print it."""

    id: str
    title: str
    short: str | None = None
    url: str | None = None
    note: str | None = None


class EditionEntry(_Strict):
    """An edition of the guidance and its first day."""

    id: str
    title: str
    from_: date = Field(alias="from")
    certainty: Certainty | None = None
    url: str | None = None
    read_on: date | None = None
