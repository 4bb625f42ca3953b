"""What a reader sees in a terminal."""

import re
from collections.abc import Callable

import pytest
from rich.cells import cell_len

from masa.report.file_report import FileReport
from masa.report.run import Run
from masa.report.text import text_report

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize(
    ("name", "width", "colour"),
    [
        pytest.param("text-80.txt", 80, False, id="80-columns"),
        pytest.param("text-120.txt", 120, False, id="120-columns"),
        pytest.param("text-80-colour.txt", 80, True, id="in-colour"),
    ],
)
def test_whole_report(
    report: FileReport, snapshot: Callable[[str, str], None], name: str, width: int, *, colour: bool
) -> None:
    snapshot(name, text_report(Run([report], width=width, colour=colour)))


@pytest.mark.parametrize("width", [50, 60, 80, 120])
def test_lines_are_no_wider_than_asked_and_end_without_spaces(report: FileReport, width: int) -> None:
    lines = text_report(Run([report], width=width)).split("\n")

    assert [line for line in lines if cell_len(line) > width] == []
    assert [line for line in lines if line != line.rstrip()] == []


def test_colour_adds_nothing_but_colour(report: FileReport) -> None:
    plain = text_report(Run([report], width=80))

    assert COLOUR.sub("", text_report(Run([report], width=80, colour=True))) == plain
    assert "\x1b" not in plain


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("5 errors · 8 warnings · 2 advice · 2 for a person · 3 not checked · 1 departed", id="counts"),
        pytest.param("unknown-key examples/arrangements.yaml:5:3", id="place-for-an-editor"),
        pytest.param("Children Act 2004 s.16E(1), (3) (law, read in the text)", id="law"),
        pytest.param(
            "Working Together 2023, chapter 2, relevant agencies (guidance, reported by others; "
            "not read in the guidance itself)",
            id="guidance",
        ),
        pytest.param("See also: lines 12, 13", id="related-places"),
        pytest.param("cite-right-sections sections/needs.md:3:1", id="place-in-a-prose-file"),
        pytest.param("3 │ Section 13 of the Children Act 2004 sets up the board.", id="frame-of-a-prose-file"),
        pytest.param("line 23: lsp-identified, lsp-is-head", id="not-checked-for-one-reason"),
        pytest.param("- Departed, because: An independent chair saw", id="departure-with-its-reason"),
        pytest.param(
            "Judged as of 1 June 2025, against Working Together 2023, because it was in force when "
            "the document was published.",
            id="edition-and-day",
        ),
        pytest.param("1 check met, 1 not applicable.", id="met"),
        pytest.param("things are said, not that they are done: a clean lint is not compliance.", id="meaning"),
    ],
)
def test_report_says(report: FileReport, words: str) -> None:
    assert words in " ".join(text_report(Run([report], width=120)).split())


def test_groups_stand_in_order(report: FileReport) -> None:
    headings = re.findall(r"^── (.+?) ─", text_report(Run([report], width=80)), re.MULTILINE)

    assert headings == [
        "Cannot be read",
        "Law",
        "Guidance",
        "Consistency",
        "Advice",
        "Departed from, with a reason",
        "For a person to judge",
        "Not checked",
        "What this means",
    ]


@pytest.mark.parametrize(
    ("number", "in_full", "folded"),
    [
        pytest.param(1, 1, [], id="one"),
        pytest.param(3, 3, [], id="three-in-full"),
        pytest.param(4, 1, ["line 34", "line 35", "line 36"], id="four-are-folded"),
        pytest.param(5, 1, ["line 34", "line 35", "line 36", "line 37"], id="five-are-folded"),
    ],
)
def test_many_findings_of_one_rule_are_folded(report: FileReport, number: int, in_full: int, folded: list[str]) -> None:
    alike = [found for found in report.findings if found.rule == "agencies-why-chosen"][:number]

    text = text_report(Run([report._replace(findings=alike)], width=80))

    assert text.count("warning agencies-why-chosen") == in_full
    assert re.findall(r"^ +(line \d+)  relevant_agencies\[organisation=", text, re.MULTILINE) == folded


def test_findings_of_the_reader_keep_their_message_when_folded(report: FileReport) -> None:
    fault = report.findings[0]
    faults = [fault._replace(message=f"There is no key k{number}.", item=f"k{number}") for number in range(5)]

    text = text_report(Run([report._replace(findings=faults)], width=80))

    assert [f"There is no key k{number}." in text for number in range(5)] == [True] * 5


def test_what_the_data_cannot_answer_is_counted_and_its_reason_told_once(report: FileReport) -> None:
    reason = "The register cannot answer for 1 January 2030."
    unknown = [
        found._replace(rule=rule, outcome="not-checked", severity=None, message=reason)
        for rule, found in zip(("boards", "forces", "names"), report.findings, strict=False)
    ]

    text = text_report(Run([report._replace(findings=unknown)], width=80))

    assert "3 not checked" in text
    assert text.count(reason) == 1
    assert all(found.rule in text for found in unknown)


def test_section_left_out_is_said_once_for_each_group_without_frames(report: FileReport) -> None:
    unsaid = [found for found in report.findings if found.path[:1] == ("independent_scrutiny",)]

    text = text_report(Run([report._replace(findings=unsaid)], width=100))

    assert "Nothing is written about independent scrutiny. 1 requirement of law rests on it:" in text
    assert "Nothing is written about independent scrutiny. 2 points of guidance rest on it:" in text
    assert "What to do: Write the section `independent_scrutiny`, after `needs`." in text
    assert "│" not in text


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        pytest.param(
            "# independent_scrutiny:\n#   scrutineer:\n",
            "Fill in the section `independent_scrutiny` at line 2: take away the # where you write.",
            id="of-the-section",
        ),
        pytest.param("# INDEPENDENT SCRUTINY: who checks.\n", "Write the section", id="about-it"),
        pytest.param("# Ann writes independent_scrutiny: soon\n", "Write the section", id="that-names-it"),
        pytest.param("  # independent_scrutiny: Ann\n", "Write the section", id="within-another-section"),
    ],
)
def test_section_that_stands_in_a_comment_is_to_be_uncommented(report: FileReport, comment: str, words: str) -> None:
    unsaid = [found for found in report.findings if found.path[:1] == ("independent_scrutiny",)]

    text = text_report(Run([report._replace(findings=unsaid, text=f"masa: 1\n{comment}{report.text}")], width=200))

    assert f"What to do: {words}" in text


def test_section_left_out_of_a_part_read_is_not_called_unwritten(report: FileReport) -> None:
    text = text_report(Run([report._replace(transcription_whole=False)], width=120))

    assert "Nothing is written about independent scrutiny in the part that was read." in text
    assert "Only a part of the published page was read" in text


def test_clean_report_claims_no_compliance(report: FileReport) -> None:
    met = [found for found in report.findings if found.outcome == "met"]

    text = " ".join(text_report(Run([report._replace(findings=met, example=True)], width=80)).split())

    assert "Nothing that masa checks is missing or contradicted. That is not compliance" in text
    assert "Every council in this document is invented" in text


def test_nothing_checked_is_called_a_failure(report: FileReport) -> None:
    unchecked = [found for found in report.findings if found.outcome == "not-checked"]

    text = text_report(Run([report._replace(findings=unchecked)], width=80))

    assert "Nothing was checked in this file, and that is a failure." in text
    assert "Nothing that masa checks is missing" not in text


def test_file_that_cannot_be_read_is_shown_at_its_place(unreadable: FileReport) -> None:
    text = text_report(Run([unreadable], width=80))

    assert " 2 │ a: [\n       │     ^\n" in text
    assert "Nothing of this file could be read, so nothing was checked." in text
    assert "compliance" not in text


def test_several_files_end_with_their_total(report: FileReport, unreadable: FileReport) -> None:
    text = text_report(Run([report, unreadable], width=80))

    assert text.index("examples/arrangements.yaml") < text.index("examples/broken.yaml")
    assert "\n2 files: 6 errors · 8 warnings · 2 advice · 2 for a person · 3 not checked" in text
    assert text.count("What this means") == 1


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param("\x1b[31m", id="colour"),
        pytest.param("\x1b]0;title\x07", id="window-title"),
        pytest.param("\x9b2J", id="one-byte-escape"),
        pytest.param("\x08", id="backspace"),
        pytest.param("\u202e", id="right-to-left"),
        pytest.param("\u2028", id="line-separator"),
        pytest.param("\ud800", id="half-a-character"),
    ],
)
def test_text_of_the_document_cannot_steer_the_terminal(report: FileReport, sign: str) -> None:
    def tainted(text: str) -> str:
        return text.replace("e", f"e{sign}")

    findings = [
        found._replace(message=tainted(found.message), remedy=tainted(found.remedy), item=tainted(found.item))
        for found in report.findings
    ]
    text = text_report(
        Run([report._replace(text=tainted(report.text), path=tainted(report.path), findings=findings)], width=80)
    )

    assert [found for found in text if not found.isprintable() and found != "\n"] == []
    assert sign not in text
    text.encode()


def test_markup_of_the_terminal_library_is_plain_text(report: FileReport) -> None:
    found = report.findings[0]._replace(message="Write [bold]this[/bold] :smile: and [link=x]y[/link].")

    text = text_report(Run([report._replace(findings=[found])], width=80))

    assert "Write [bold]this[/bold] :smile: and [link=x]y[/link]." in text
