"""`masa explain`, `masa rules` and `masa schema`."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

ROOT = Path(__file__).parents[2]


def test_explain_says_authority_machine_reading_and_what_a_pass_shows(masa: Run) -> None:
    printed = masa("explain", "chair-is-a-dsp").stdout

    for part in ("Why", "Rests on", "What the machine asks", "What a pass means", "Unreviewed"):
        assert part in printed
    assert "`person` is among `delegated_safeguarding_partners[].person`" in " ".join(printed.split())


@pytest.mark.parametrize(
    ("columns", "command", "words"),
    [
        pytest.param("0", ("explain", "dsp-named"), "What a pass means", id="explain-none"),
        pytest.param("1", ("explain", "dsp-named"), "What a pass means", id="explain-one"),
        pytest.param("0", ("rules",), "dsp-named", id="rules"),
        pytest.param("0", ("config",), "fail-on", id="config"),
        pytest.param("0", ("templates", "list"), "base.html.j2", id="templates"),
    ],
)
def test_a_screen_of_no_width_is_printed_on(
    masa: Run, columns: str, command: tuple[str, ...], words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)

    done = masa(*command)

    assert (done.returncode, done.stderr) == (0, "")
    assert words in done.stdout


def test_explain_knows_the_findings_of_the_reader(masa: Run) -> None:
    assert "two" in masa("explain", "duplicate-id").stdout.lower()


def test_rules_lists_every_rule_in_json(masa: Run) -> None:
    listed = json.loads(masa("rules", "--format", "json").stdout)

    assert sorted(rule["rule"] for rule in listed["rules"]) == sorted(
        path.stem for path in (ROOT / "rules").glob("*/*.yaml")
    )


def test_schema_is_the_committed_one(masa: Run) -> None:
    assert masa("schema").stdout == (ROOT / "schemas" / "arrangements.schema.json").read_text()
