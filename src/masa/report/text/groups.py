"""The findings of a file as a reader takes them in: by what they rest on, then by section."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from rich.text import Text

from masa.diagnostic import SEVERITIES, Finding
from masa.model.section_titles import TITLES
from masa.report.file_report import FileReport
from masa.report.text import finding as one
from masa.report.text.layout import heading, words, wrapped
from masa.report.text.sections import OF_BASELINE, in_written_order, subject, title, written_before

FOLD_ABOVE = 3
"""Up to so many findings of one rule in one section are each shown in full."""


class Group(NamedTuple):
    """Findings of like force, and what one and several of their requirements are called."""

    title: str
    forces: tuple[str | None, ...]
    one: str
    several: str


GROUPS = (
    Group("Cannot be read", (None,), "point rests", "points rest"),
    Group("Law", ("statute-must", "regulation-must"), "requirement of law rests", "requirements of law rest"),
    Group("Guidance", ("guidance-must", "guidance-should"), "point of guidance rests", "points of guidance rest"),
    Group("Local rules", ("local",), "local rule rests", "local rules rest"),
    Group("Consistency", ("consistency",), "check rests", "checks rest"),
    Group("Advice", ("good-practice",), "point of advice rests", "points of advice rest"),
)


def group_lines(report: FileReport, group: Group, width: int) -> list[Text]:
    """Return what is not met of one group, section by section; nothing if all is met."""
    findings = [found for found in report.unmet if _standing(found) in group.forces]
    if not findings:
        return []
    sections: dict[str, list[Finding]] = {}
    for found in findings:
        sections.setdefault(_section(found), []).append(found)
    lines = [heading(group.title, width)]
    for section in in_written_order(sections):
        lines += [Text(), *_section_lines(report, group, section, sections[section], width)]
    return lines


def _standing(found: Finding) -> str | None:
    """Return what a finding counts as: a local rule is one, whatever force it gives itself."""
    return "local" if found.folder else found.force


def _section_lines(
    report: FileReport, group: Group, section: str, findings: Sequence[Finding], width: int
) -> list[Text]:
    if section and section not in report.sections and report.readable:
        return _left_out(report, group, section, findings, width)
    lines = [Text(title(section), "bold")]
    often = {rule for rule, number in Counter(found.rule for found in findings).items() if number > FOLD_ABOVE}
    for found in findings:
        if found.rule not in often:
            lines += [Text(), *one.in_full(report, found, width)]
    for rule in sorted(often):
        lines += _folded(report, [found for found in findings if found.rule == rule], width)
    return lines


def _folded(report: FileReport, findings: Sequence[Finding], width: int) -> list[Text]:
    """Return the first finding of a rule in full and the others as one line each."""
    first, *rest = findings
    return [
        Text(),
        *one.in_full(report, first, width),
        Text(),
        Text(f"    and {len(rest)} more of {first.rule}:", "dim"),
        *(line for found in rest for line in one.in_one_line(report, found, width)),
    ]


def _left_out(report: FileReport, group: Group, section: str, findings: Sequence[Finding], width: int) -> list[Text]:
    """Return one leading line for a section that is not there, and its findings beneath."""
    number = len(findings)
    gravest = sorted(findings, key=lambda found: SEVERITIES.index(found.severity or SEVERITIES[-1]))
    where = "" if report.transcription_whole else " in the part that was read"
    rests = group.one if number == 1 else group.several
    lead = f"Nothing is written about {subject(section)}{where}. {number} {rests} on it:"
    place = words(one.location(findings[0].span), "dim")
    return [
        *wrapped(Text.assemble((title(section), "bold"), "  ", place), width),
        *wrapped(words(lead), width, 2),
        *(line for found in gravest for line in one.without_frame(found, width, 4)),
        *wrapped(_write(report, section), width, 4, Text("What to do: ", "dim")),
    ]


def _write(report: FileReport, section: str) -> Text:
    started = re.search(rf"^# ?{section}:", report.text, re.MULTILINE)
    if started:
        line = report.text.count("\n", 0, started.start()) + 1
        return words(f"Fill in the section `{section}` at line {line}: take away the # where you write.")
    before = written_before(section, report.sections)
    place = f", after `{before}`" if before else ""
    return words(f"Write the section `{section}`{place}.")


def _section(found: Finding) -> str:
    """Return the top-level key that a finding is about; empty for the document as a whole."""
    key = found.path[0] if found.path else ""
    return str(key) if key in TITLES or key in OF_BASELINE else ""
