"""The shape of masa.toml."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Words = Annotated[list[Annotated[str, Field(min_length=1)]], Field(min_length=1)]
Pattern = Annotated[str, Field(min_length=1, pattern=r"^[^/\\][^\\]*$")]
FilePath = Annotated[str, Field(min_length=1)]

_SELECTORS = "rule ids, topics (folders of rules/), forces such as statute-must, and editions such as wt2023"


class _Shape(BaseModel):
    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, alias_generator=lambda name: name.replace("_", "-")
    )


class Choices(_Shape):
    """What may be chosen for all documents, and for some of them in a per-file table."""

    select: Words | None = Field(None, description=f"Take only these: {_SELECTORS}.")
    ignore: list[str] | None = Field(None, description=f"Hide these, and only count them: {_SELECTORS}.")
    fail_on: Literal["error", "warning", "advice"] | None = Field(
        None, description="The least severity that makes the exit code 1; warning if left out."
    )
    edition: str | None = Field(
        None, description="The edition of the guidance to judge against, whatever a document names."
    )


class PerFile(Choices):
    """Settings for some documents; later tables win over earlier ones, and over the top of the file."""

    files: Annotated[list[Pattern], Field(min_length=1)] = Field(
        description="Patterns of paths below this file's folder, with / between folders; ** is any number of folders."
    )


class SettingsFile(Choices):
    """Settings of masa for the documents in this folder and below it."""

    rules: list[FilePath] | None = Field(None, description="Folders of local rules, relative to this file.")
    templates: FilePath | None = Field(
        None, description="A folder whose templates replace masa's own, relative to this file."
    )
    baseline: FilePath | None = Field(None, description="The file of accepted findings, relative to this file.")
    per_file: list[PerFile] = Field(default=[], description="Settings for some documents, in order.")
