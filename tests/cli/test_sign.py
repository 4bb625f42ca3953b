"""`masa sign` as a user runs it, and what `masa render` makes of approvals."""

import json
from importlib import import_module
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.edits import EDITS, EXAMPLESHIRE

ON = ("--as-of", "2025-06-01", "--isolated")
LEADS = ("asha-fenwick", "tom-okoro", "rhea-dale")
FUNDING = next(edit for edit in EDITS if edit.name == "sum-that-a-partner-pays")
PHONE = next(edit for edit in EDITS if edit.name == "phone-of-the-team")


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "arrangements.yaml"
    path.write_bytes(EXAMPLESHIRE.read_bytes())
    return path


def test_a_change_of_funding_voids_and_signing_again_restores(masa: Run, document: Path) -> None:
    document.write_text(FUNDING.made_in(document.read_text()))
    void = masa("sign", "arrangements.yaml", "--status", *ON)
    refused = masa("render", "arrangements.yaml", "--to", "markdown", *ON)
    signed = [masa("sign", "arrangements.yaml", "--as", lead, "--on", "2025-05-01", *ON) for lead in LEADS]
    full = masa("sign", "arrangements.yaml", "--status", "--format", "json", *ON)

    assert void.returncode == 1
    assert void.stdout.count("the content has changed since") == 3
    assert refused.returncode == 2
    assert "let each sign with `masa sign`, or set `publication.status` to draft." in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert [one.returncode for one in signed] == [0, 0, 0]
    assert "Asha Fenwick approves version 1.1 on 1 May 2025" in signed[0].stdout
    assert full.returncode == 0
    assert [one["state"] for one in json.loads(full.stdout)["approvals"]] == ["signed"] * 3


def test_a_phone_number_keeps_approvals_and_signing_again_writes_nothing(masa: Run, document: Path) -> None:
    document.write_text(PHONE.made_in(document.read_text()))
    before = document.read_bytes()
    status = masa("sign", "arrangements.yaml", "--status", *ON)
    again = masa("sign", "arrangements.yaml", "--as", "Asha Fenwick", *ON)

    assert status.returncode == 0
    assert "The set is full" in status.stdout
    assert again.returncode == 0
    assert "Asha Fenwick signed this very content already on 20 February 2025" in again.stdout
    assert document.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("--as", "asha"), "There is no person “asha”", id="nobody"),
        pytest.param(("--as", "manager"), "Sam Brackley is not a lead safeguarding partner", id="no-lead"),
        pytest.param(("--as", "asha-fenwick", "--on", "2025-06-02"), "2 June 2025 has not come yet", id="future"),
        pytest.param(("--as", "asha-fenwick", "--on", "tomorrow"), "“tomorrow” is not a day", id="no-day"),
        pytest.param(("--as", "asha-fenwick", "--status"), "or `--status`", id="both"),
        pytest.param((), "or `--status`", id="neither"),
        pytest.param(("--status", "--minute", "4"), "go with `--as`", id="minute-of-nothing"),
    ],
)
def test_bad_input_writes_nothing(arguments: tuple[str, ...], words: str, masa: Run, document: Path) -> None:
    before = document.read_bytes()
    run = masa("sign", "arrangements.yaml", *arguments, *ON)

    assert run.returncode == 2
    assert words in " ".join(run.stderr.replace("│", " ").split())
    assert "Traceback" not in run.stderr
    assert document.read_bytes() == before


def test_what_somebody_else_wrote_in_between_is_not_lost(
    masa: Run, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document.write_text(FUNDING.made_in(document.read_text()))
    command = import_module("masa.cli.sign")
    signed = command.signed

    def slowly(*arguments: object) -> object:
        done = signed(*arguments)
        document.write_text("theirs: yes\n")
        return done

    monkeypatch.setattr(command, "signed", slowly)
    run = masa("sign", "arrangements.yaml", "--as", "asha-fenwick", *ON)

    assert run.returncode == 2
    assert "has changed since it was read, and nothing was written" in run.stderr
    assert document.read_text() == "theirs: yes\n"
