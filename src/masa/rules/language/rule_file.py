"""The shape of a rule file, and of the two files beside the rules."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

Force = Literal["statute-must", "regulation-must", "guidance-must", "guidance-should", "good-practice", "consistency"]
Certainty = Literal["text", "derived", "inferred", "memory"]
Outcome = Literal["met", "not-met", "not-applicable", "needs-a-person", "not-checked", "departed"]


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _both(value: object) -> object:
    return {"missing": value, "contrary": value} if isinstance(value, str) else value


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
    """The days on which a rule is law or guidance."""

    from_: date | None = Field(None, alias="from")
    to: date | None = None


class Change(_Strict):
    """One change to the base document: set, remove or add."""

    set: str | None = None
    to: Any = None
    remove: str | None = None
    add: str | None = None
    value: Any = None


class Example(_Strict):
    """A change to the base document, and the outcome that the rule must give."""

    title: str
    outcome: Outcome
    change: tuple[Change, ...] = ()
    where: str | None = None
    words: tuple[str, ...] = ()
    as_of: date | None = None
    edition: str | None = None


class Review(_Strict):
    """Who signed a rule off, when, and the digest of what was signed."""

    signed_by: str | None = None
    signed_on: date | None = None
    digest: str | None = None


class Messages(_Strict):
    """The sentences for a missing value, a contrary one, and one that only a person can judge."""

    missing: str | None = None
    contrary: str | None = None
    unsure: str | None = None


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
    look_at: Annotated[tuple[str, ...], BeforeValidator(_listed)]
    applies_when: tuple[dict[str, Any], ...] = ()
    must: tuple[dict[str, Any], ...] = Field(min_length=1)
    when_silent: Literal["not-met", "needs-a-person", "not-applicable"] | None = None
    when_absent: Literal["not-met", "needs-a-person", "not-applicable"] | None = None
    when_contrary: Literal["not-met", "needs-a-person"] = "not-met"
    message: Annotated[Messages, BeforeValidator(_both)]
    remedy: str
    a_pass_means: str
    examples: tuple[Example, ...] = Field(min_length=2)
    review: Review = Review()


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
