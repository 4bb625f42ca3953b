"""`masa baseline` and `masa lint --baseline` as users meet them."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from masa.baseline.applying import REMEDIES

Run = Callable[..., CompletedProcess[str]]

ROOT = Path(__file__).parents[3]
WARWICKSHIRE = (ROOT / "examples" / "warwickshire.yaml").read_text(encoding="utf-8")
EXAMPLESHIRE = (ROOT / "examples" / "exampleshire.yaml").read_text(encoding="utf-8")
AS_OF = ("--as-of", "2025-06-01")
DECISION = ("--reason", "Found when masa was taken up", "--who", "Business manager", "--until", "2025-09-30")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """Return a document with findings of law and of guidance, in a folder of its own."""
    folder = tmp_path / "areas"
    folder.mkdir()
    (folder / "a.yaml").write_text(WARWICKSHIRE, encoding="utf-8")
    return folder / "a.yaml"


def test_from_the_first_finding_to_the_last(masa: Run, tmp_path: Path, document: Path) -> None:
    created = masa("baseline", "create", "areas", *DECISION, *AS_OF)

    assert (created.returncode, created.stderr) == (0, "")
    told = re.fullmatch(
        r"masa-baseline\.yaml: (\d+) findings in 1 document accepted until 2025-09-30, (\d+) of law\. "
        r"None of it is met: accepting a finding changes no duty\.\n",
        created.stdout,
    )
    assert told
    number, of_law = int(told[1]), int(told[2])

    linted = masa("lint", ".", "--baseline", "masa-baseline.yaml", *AS_OF, "--format", "json")
    (file,) = json.loads(linted.stdout)["files"]
    accepted = [finding for finding in file["findings"] if finding["accepted"]]

    assert (linted.returncode, linted.stderr) == (0, "")
    assert (file["counts"]["accepted"], file["counts"]["accepted_of_law"]) == (number, of_law)
    assert {finding["outcome"] for finding in accepted} == {"not-met"}
    assert accepted[0]["accepted"] == {
        "reason": "Found when masa was taken up",
        "who": "Business manager",
        "until": "2025-09-30",
    }

    first = accepted[0]["rule"]
    text = (tmp_path / "masa-baseline.yaml").read_text()
    (tmp_path / "masa-baseline.yaml").write_text(text.replace(f"rule: {first}", "rule: area-stated", 1))
    checked = masa("baseline", "check", *AS_OF)

    assert (checked.returncode, checked.stderr) == (1, "")
    assert "warning baseline-unused  masa-baseline.yaml:5:5" in checked.stdout

    done = masa("baseline", "update", *DECISION, *AS_OF)

    assert done.stdout.splitlines()[-1].startswith("masa-baseline.yaml: 1 entry dropped, 0 lowered, 1 added, ")
    assert masa("baseline", "check", *AS_OF).returncode == 0
    assert masa("baseline", "update", *AS_OF).stdout.startswith("masa-baseline.yaml: 0 entries dropped")

    document.unlink()
    assert "There is no file areas/a.yaml any more." in masa("baseline", "check", *AS_OF).stdout


def test_settings_that_a_person_names_may_keep_the_baseline_elsewhere(
    masa: Run, tmp_path: Path, document: Path
) -> None:
    (tmp_path / "masa.toml").write_text('baseline = "../kept.yaml"\n')
    (tmp_path.parent / "kept.yaml").unlink(missing_ok=True)

    refused = masa("baseline", "create", str(document), *DECISION, *AS_OF)
    named = ("--config", "masa.toml", *AS_OF)
    done = [masa("baseline", "create", str(document), *DECISION, *named)]
    done += [masa("baseline", command, *named) for command in ("check", "update")]

    assert refused.returncode == 2
    assert "add --config masa.toml." in " ".join(refused.stderr.split())
    assert [(one.returncode, one.stderr) for one in done] == [(0, "")] * 3
    assert all(one.stdout.startswith("../kept.yaml: ") for one in done)


def test_the_day_after_everything_is_found_again(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(EXAMPLESHIRE.replace("    why: Coaches", "    # why: Coaches"))
    (tmp_path / "b.yaml").write_text(documented())

    assert masa("lint", "a.yaml", "--baseline", "b.yaml", *AS_OF).returncode == 0
    late = masa("lint", "a.yaml", "--baseline", "b.yaml", "--as-of", "2025-10-01")

    assert late.returncode == 1
    assert "warning baseline-expired  b.yaml:8:12" in late.stdout


def documented() -> str:
    """Return the baseline that the documentation shows, about the file a.yaml."""
    (example,) = re.findall(r"```yaml\n(masa_baseline.*?)```", (ROOT / "docs" / "baseline.md").read_text(), re.DOTALL)
    return str(example).replace("arrangements.yaml", "a.yaml")


def test_the_example_of_the_documentation_accepts_its_finding(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(EXAMPLESHIRE.replace("    why: Coaches", "    # why: Coaches"))
    (tmp_path / "masa-baseline.yaml").write_text(documented())
    (tmp_path / "masa.toml").write_text('baseline = "masa-baseline.yaml"\n')

    done = masa("lint", ".", *AS_OF)

    assert (done.returncode, done.stderr) == (0, "")
    assert "1 accepted" in done.stdout
    assert "The reasons are agreed in the meeting of June, and then written." in " ".join(done.stdout.split())
    assert "Nothing that masa checks is missing" not in done.stdout


def test_every_finding_about_an_entry_is_documented() -> None:
    text = (ROOT / "docs" / "baseline.md").read_text()

    assert re.findall(r"^- `(baseline-[a-z-]+)`", text, re.MULTILINE) == list(REMEDIES)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("--who", "Ann", "--until", "2025-09-30"), "--reason", id="no-reason"),
        pytest.param(("--reason", " ", "--who", "Ann", "--until", "2025-09-30"), "--reason", id="empty-reason"),
        pytest.param(("--reason", "\u200b", "--who", "Ann", "--until", "2025-09-30"), "--reason", id="invisible"),
        pytest.param(("--reason", "tbc", "--who", "Ann", "--until", "2025-09-30"), "--reason", id="placeholder"),
        pytest.param(("--reason", "x", "--until", "2025-09-30"), "--who", id="nobody"),
        pytest.param(("--reason", "x", "--who", "Ann"), "nothing is accepted for good", id="no-day"),
        pytest.param(("--reason", "x", "--who", "Ann", "--until", "2025-05-31"), "lies before", id="past-day"),
        pytest.param((*DECISION, "--output", "there.yaml"), "is there already", id="never-written-over"),
        pytest.param(("missing.yaml", *DECISION), "There is no file missing.yaml.", id="missing-document"),
        pytest.param(("there.yaml", *DECISION), "there.yaml cannot be read", id="unreadable-document"),
    ],
)
def test_create_refuses_in_a_sentence_and_writes_nothing(
    masa: Run, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    (tmp_path / "there.yaml").write_text("masa: 1\na: [\n")

    done = masa("baseline", "create", *arguments, *AS_OF)

    assert (done.returncode, done.stdout) == (2, "")
    assert words in " ".join(done.stderr.split())
    assert [path.name for path in tmp_path.iterdir()] == ["there.yaml"]
    assert (tmp_path / "there.yaml").read_text() == "masa: 1\na: [\n"


@pytest.mark.parametrize("command", [("baseline", "check"), ("baseline", "update"), ("lint", "a.yaml")])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param("masa_baseline: 1\nacepted: []\n", "Did you mean `accepted`?", id="misspelt"),
        pytest.param("masa_baseline: [\n", "yaml-syntax", id="not-yaml"),
        pytest.param(None, "There is no file b.yaml.", id="missing"),
    ],
)
def test_a_baseline_that_cannot_be_read_ends_with_2(
    masa: Run, tmp_path: Path, command: tuple[str, ...], content: str | None, words: str
) -> None:
    (tmp_path / "a.yaml").write_text("masa: 1\n")
    if content:
        (tmp_path / "b.yaml").write_text(content)

    done = masa(*command, "--baseline", "b.yaml", *AS_OF)

    assert done.returncode == 2
    assert words in done.stdout + done.stderr


@pytest.mark.parametrize("command", ["check", "update"])
def test_a_document_with_a_name_that_no_disk_takes_is_told(masa: Run, tmp_path: Path, command: str) -> None:
    entry = f"{{file: {'a' * 300}.yaml, rule: area-stated, item: area, reason: r, who: w, until: 2025-09-30}}"
    (tmp_path / "b.yaml").write_text(f"masa_baseline: 1\naccepted:\n  - {entry}\n")

    done = masa("baseline", command, "--baseline", "b.yaml", "--as-of", "2025-06-01")

    assert done.returncode == (1 if command == "check" else 0)
    assert "could not be printed" not in done.stderr
    assert "baseline-unused" in done.stdout or "1 entry dropped" in done.stdout


def test_what_update_tells_is_no_command_for_a_log(masa: Run, tmp_path: Path) -> None:
    entry = '{file: "##[error]a.yaml", rule: area-stated, item: area, reason: r, who: w, until: 2025-09-30}'
    (tmp_path / "b.yaml").write_text(f"masa_baseline: 1\naccepted:\n  - {entry}\n")

    done = masa("baseline", "update", "--baseline", "b.yaml", "--as-of", "2025-06-01")

    assert "dropped: #\ufffd[error]a.yaml" in done.stdout
    assert "##[" not in done.stdout + done.stderr
