"""The documentation: each page is listed, each link leads somewhere, and no command is forgotten."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from masa.cli.program import app_of
from masa.report.reference.markdown import anchor

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.glob("*.md"), ROOT / "README.md"])
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


def words_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


@cache
def anchors(page: Path) -> set[str]:
    return {anchor(heading) for heading in re.findall(r"^#+ (.*)$", FENCE.sub("", words_of(page)), re.MULTILINE)}


def broken(page: Path, text: str) -> list[str]:
    """Return the links of a text that lead nowhere, as if it stood where a page does."""
    return [link for link in LINK.findall(CODE.sub("", text)) if "://" not in link and not leads(page, link)]


def leads(page: Path, link: str) -> bool:
    name, _, place = link.partition("#")
    target = (page.parent / name) if name else page
    return target.exists() and (not place or place in anchors(target))


def commands(group: Any, name: str = "masa") -> Iterator[str]:  # noqa: ANN401 - typer keeps its types to itself
    inner = getattr(group, "commands", {})
    if not inner or group.invoke_without_command:
        yield name
    for word, command in inner.items():
        yield from commands(command, f"{name} {word}")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_each_link_leads_somewhere(page: Path) -> None:
    assert broken(page, words_of(page)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("[a](fmt.md) [b](https://escp.example) `[c](no.md)`", [], id="good"),
        pytest.param("[a](no.md)", ["no.md"], id="no-page"),
        pytest.param("[a](fmt.md#exit-codes) [b](fmt.md#nothing)", ["fmt.md#nothing"], id="no-heading"),
        pytest.param("[a](#here)", ["#here"], id="no-heading-on-the-page"),
    ],
)
def test_a_broken_link_is_found(text: str, found: list[str]) -> None:
    assert broken(DOCS / "fmt.md", text) == found


def test_each_page_is_listed_once() -> None:
    listed = re.findall(r"^- \[[^\]]+\]\(([^)]+)\): .+\.$", words_of(DOCS / "README.md"), re.MULTILINE)

    here = [name for name in listed if "/" not in name]
    assert sorted(here) == sorted(page.name for page in DOCS.glob("*.md") if page.name != "README.md")


def test_the_exit_codes_of_each_command_are_told() -> None:
    told = set(re.findall(r"^\| `(masa [a-z ]+)` \|", words_of(DOCS / "exit-codes.md"), re.MULTILINE))

    assert set(commands(get_command(app_of()))) - {"masa"} <= told
