"""How a run is seen through its baselines: which documents each is about, and what is left alone."""

from datetime import date
from pathlib import Path

import pytest

from masa.cli.accepting import accepting, name_in
from masa.cli.catalogue import shipped_rules
from masa.diagnostic import Finding
from masa.report.exit_code import exit_code
from masa.report.file_report import FileReport
from masa.source.span import Span

DAY = date(2025, 6, 1)
ENTRY = "  - {{file: {}, rule: dsp-named, item: people, reason: Soon, who: Ann, until: 2025-12-31}}\n"


@pytest.fixture
def report() -> FileReport:
    found = Finding(
        "dsp-named", "not-met", "guidance-should", "warning", None, "", "", ("people",), "people", Span.at("a.yaml")
    )
    return FileReport("a.yaml", "masa: 1\n", {}, [found], "wt2023", "it is", DAY, frozenset({"masa"}))


def run(reports: list[FileReport], baselines: list[Path | None]) -> list[FileReport]:
    return list(accepting(reports, baselines, DAY, shipped_rules().catalogue.rules))


@pytest.mark.parametrize(
    ("baseline", "document", "name"),
    [
        pytest.param("b.yaml", "a.yaml", "a.yaml", id="beside-it"),
        pytest.param("b.yaml", "./areas/a.yaml", "areas/a.yaml", id="below-it"),
        pytest.param("areas/b.yaml", "a.yaml", "../a.yaml", id="above-it"),
        pytest.param("areas/b.yaml", "areas/../areas/a.yaml", "a.yaml", id="by-a-long-way"),
        pytest.param("b.yaml", "linked/a.yaml", "areas/a.yaml", id="through-a-link-to-its-folder"),
        pytest.param("b.yaml", "-", "-", id="standard-input"),
    ],
)
def test_a_document_is_named_from_the_folder_of_the_baseline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, baseline: str, document: str, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "areas").mkdir()
    (tmp_path / "linked").symlink_to(tmp_path / "areas")

    assert name_in(Path(baseline), document) == name
    assert name_in(tmp_path / baseline, document) == name


def test_each_report_is_seen_through_its_own_baseline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, report: FileReport
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.yaml").write_text("masa_baseline: 1\naccepted:\n" + ENTRY.format("a.yaml") + ENTRY.format("c.yaml"))
    Path("two.yaml").write_text("masa_baseline: 1\naccepted:\n" + ENTRY.format("b.yaml").replace("people", "areas"))
    reports = [report, report._replace(path="b.yaml"), report._replace(path="c.yaml")]

    seen = run(reports, [Path("one.yaml"), Path("two.yaml"), None])

    assert [one.path for one in seen] == ["a.yaml", "b.yaml", "c.yaml", "two.yaml"]
    assert [bool(one.findings[0].accepted) for one in seen] == [True, False, False, False]
    assert [one.rule for one in seen[3].findings] == ["baseline-unused"]
    assert exit_code(seen[:1]) == 0
    assert exit_code(seen[3:]) == 1


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"hidden": True}, id="what-the-run-hides"),
        pytest.param({"readable": False}, id="a-document-that-cannot-be-read"),
    ],
)
def test_entries_about_what_was_not_seen_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, report: FileReport, change: dict[str, bool]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("b.yaml").write_text("masa_baseline: 1\naccepted:\n" + ENTRY.format("a.yaml"))
    unseen = report._replace(findings=[], hidden=report.findings if "hidden" in change else [])

    (only,) = run([unseen._replace(readable=change.get("readable", True))], [Path("b.yaml")])

    assert only.path == "a.yaml"


def test_a_baseline_that_cannot_be_read_fails_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, report: FileReport
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("b.yaml").write_text("masa_baseline: 1\naccepted: all\n")

    seen = run([report], [Path("b.yaml")])

    assert seen[0] == report
    assert (seen[1].path, seen[1].readable, seen[1].findings[0].rule) == ("b.yaml", False, "wrong-kind")
    assert exit_code(seen) == 2
