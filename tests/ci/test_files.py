"""The files for CI: they parse, name what is there, ask for little, and hold no command that masa would refuse."""

import re
import shlex
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

Read = Callable[[str], Any]
Accepts = Callable[[Sequence[str]], None]

ROOT = Path(__file__).parents[2]
ACTIONS = ("action.yml", "docs/ci/nightly.yml", "docs/ci/pull-request.yml")
WHOLE_COMMIT = re.compile(r"@[0-9a-f]{40}$")
MASA_LINE = re.compile(r"^(?:- )?(?:python -I -m )?(masa (?:lint|fmt|calendar|trace|render|rules|baseline)\b.*)$")


def steps(content: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - a file's values
    """Return the steps of an action or of a workflow's jobs; a file of GitLab's has none."""
    jobs = [content["runs"]] if "runs" in content else list(content.get("jobs", {}).values())
    return [step for job in jobs for step in job.get("steps", [])]


def masa_lines(text: str) -> Iterator[list[str]]:
    """Yield each line of a file, and each piece of code in a sentence, that runs masa, as words without `masa`."""
    for line in [*text.replace("\\\n", " ").splitlines(), *re.findall(r"`([^`\n]+)`", text)]:
        found = MASA_LINE.match(line.strip())
        if found:
            words = found.group(1).split(" || ")[0]
            yield shlex.split(words)[1:]


def test_hooks_run_commands_that_masa_has_and_are_given_no_names_of_files(read: Read, accepts: Accepts) -> None:
    hooks = {hook["id"]: hook for hook in read(".pre-commit-hooks.yaml")}

    assert set(hooks) == {"masa-lint", "masa-fmt"}
    for hook in hooks.values():
        program, *words = shlex.split(hook["entry"])
        assert program == "masa"
        accepts(words)
        assert hook["language"] == "python"
        assert hook["pass_filenames"] is False


@pytest.mark.parametrize(
    ("name", "at_least"),
    [
        pytest.param("docs/ci/nightly.yml", 1, id="nightly"),
        pytest.param("docs/ci/gitlab-ci.yml", 1, id="gitlab"),
        pytest.param("docs/ci.md", 3, id="page"),
    ],
)
def test_every_line_that_runs_masa_is_one_that_it_takes(accepts: Accepts, name: str, at_least: int) -> None:
    lines = list(masa_lines((ROOT / name).read_text(encoding="utf-8")))

    assert len(lines) >= at_least
    for words in lines:
        accepts(words)


@pytest.mark.parametrize("name", [pytest.param(name, id=name) for name in ACTIONS])
def test_no_text_of_a_shell_holds_an_expression(read: Read, name: str) -> None:
    content = read(name)
    texts = [step["run"] for step in steps(content) if "run" in step]

    assert [text for text in texts if "${{" in text] == []


@pytest.mark.parametrize("name", [pytest.param(name, id=name) for name in ACTIONS])
def test_every_action_is_named_by_a_whole_commit(read: Read, name: str) -> None:
    used = [step["uses"] for step in steps(read(name)) if "uses" in step]

    assert used
    assert [one for one in used if not WHOLE_COMMIT.search(one)] == []


@pytest.mark.parametrize(
    ("name", "permissions"),
    [
        pytest.param("docs/ci/nightly.yml", {"contents": "read", "issues": "write"}, id="nightly"),
        pytest.param("docs/ci/pull-request.yml", {"contents": "read"}, id="pull-request"),
    ],
)
def test_workflows_may_do_no_more_than_they_need(read: Read, name: str, permissions: dict[str, str]) -> None:
    content = read(name)

    assert content["permissions"] == permissions
    assert all("permissions" not in job for job in content["jobs"].values())


def test_the_page_names_each_file_and_each_input(read: Read) -> None:
    page = (ROOT / "docs/ci.md").read_text(encoding="utf-8")

    for path in (ROOT / "docs/ci").iterdir():
        assert f"ci/{path.name}" in page
    for name in read("action.yml")["inputs"]:
        assert f"| `{name}` |" in page
    for name in (*re.findall(r"\]\(([^)]+)\)", page), *re.findall(r"`([a-z-]+\.md)`", page)):
        assert (ROOT / "docs" / name).exists(), name
