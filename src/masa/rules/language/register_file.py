"""The register of provisions: all that arrangements could be held against, and why some of it is no rule."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, model_validator

from masa.rules.language.shaped_files import entries_in

REGISTER = "register.yaml"
# Why no rule reads a provision, or why a requirement is no rule; in the words of a sentence.
REASONS = {
    "power": "a power, which asks nothing",
    "definition": "a definition",
    "other-body": "it binds somebody else",
    "other-duty": "another duty of the same bodies",
    "spent": "spent",
    "needs-a-person": "only a person can judge it",
    "not-in-force": "not in force",
    "not-read": "its text was not read",
    "rests-on-memory": "it rests on memory",
    "out-of-scope": "out of scope",
    "cannot-fail": "it cannot fail in masa's form",
}
Reason = Literal[
    "power", "definition", "other-body", "other-duty", "spent", "needs-a-person", "not-in-force", "not-read",
    "rests-on-memory", "out-of-scope", "cannot-fail",
]  # fmt: skip


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ProvisionEntry(_Strict):
    """A provision in masa's own words; with the reason, only where no rule reads it."""

    source: str
    provision: str
    says: str
    reason: Reason | None = None
    because: str | None = None

    @model_validator(mode="after")
    def _whole(self) -> "ProvisionEntry":
        if (self.reason is None) != (self.because is None):
            raise ValueError("`reason` and `because` stand together or not at all.")
        return self


class RequirementEntry(_Strict):
    """A requirement of the catalogue that is no rule, and why not."""

    rule: str
    says: str
    reason: Reason
    because: str


class Register(NamedTuple):
    """The provisions in the order of the law, and the requirements that are no rule."""

    provisions: tuple[ProvisionEntry, ...]
    requirements: tuple[RequirementEntry, ...]


def register_of(texts: Mapping[str, str]) -> Register:
    """Return the register from the texts of the rules folder; raises CatalogueError for a shape that is wrong."""
    provisions = entries_in(texts, REGISTER, ProvisionEntry, "provisions")
    return Register(tuple(provisions), tuple(entries_in(texts, REGISTER, RequirementEntry, "requirements")))
