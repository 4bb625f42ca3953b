"""`masa lint --fix` and `--diff`: what fixes make of the documents of a run."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import typer

from masa.cli.catalogue import shipped_table
from masa.cli.examining import Asked, Examined, examine, examine_again
from masa.cli.saying import tell
from masa.diagnostic import Finding
from masa.disk.errors import DiskError
from masa.disk.replacing import replace_text
from masa.fixes.difference import difference
from masa.fixes.mending import Mended, Texts, mended
from masa.model.reader import read
from masa.model.reading import Reading
from masa.report.file_report import FileReport
from masa.source.yaml_parser import parse_yaml


class Wish(NamedTuple):
    """What a run does about fixes: write them or show them as a diff, and whether the unsafe ones too."""

    fix: bool = False
    diff: bool = False
    unsafe: bool = False


class Fixed(NamedTuple):
    """The reports of the documents that were mended, by path, and a sentence for each thing that could not be done."""

    reports: Mapping[str, FileReport]
    problems: Sequence[str]


class _Eyes(NamedTuple):
    """Looks at the texts of one document as this run does."""

    document: str
    asked: Asked

    def read(self, texts: Texts) -> Reading:
        """Return the reading of texts; raises SourceError where nothing of the document can be read."""
        prose = {name: text for name, text in texts.items() if name != self.document}
        return read(parse_yaml(texts[self.document], self.document), shipped_table(), prose)

    def judge(self, texts: Texts) -> Sequence[Finding]:
        """Return what is found in texts, without what the run hides."""
        return examine_again(self.read(texts), self.asked).findings


def wish(*, fix: bool, diff: bool, unsafe: bool, printed: bool) -> Wish:
    """Return what a run does about fixes; raises BadParameter for options that do not go together."""
    if unsafe and not (fix or diff):
        raise typer.BadParameter("`--unsafe-fixes` goes with `--fix` or `--diff`.")
    if diff and printed:
        raise typer.BadParameter("`--diff` prints the diff alone: leave `--format`, `--output` and `--statistics` out.")
    return Wish(fix and not diff, diff, unsafe)


def with_fixed(examined: Examined, fixed: Fixed) -> Examined:
    """Return a run with the documents that were mended as they now are."""
    reports = [fixed.reports.get(report.path, report) for report in examined.reports]
    return examined._replace(reports=reports, problems=[*examined.problems, *fixed.problems])


def fix_documents(reports: Sequence[FileReport], asked: Asked, wanted: Wish, *, piped: bool) -> Fixed:
    """Make fixes and write them, or print the diff; what was mended and what was not is told on stderr.

    With `piped`, a document by the name of standard input is printed, mended or not, and nothing is written for it.
    """
    fixed: dict[str, FileReport] = {}
    problems: list[str] = []
    for report in reports:
        from_pipe = piped and Path(report.path) == asked.standard_input
        done = _mended(report, asked, wanted, from_pipe=from_pipe)
        try:
            if wanted.diff:
                typer.echo("".join(_differences(report, done)).encode(), nl=False)
            elif from_pipe:
                typer.echo(done.texts[report.path].encode(), nl=False)
                if done.applied:
                    fixed[report.path] = examine_again(_Eyes(report.path, asked).read(done.texts), asked)
            elif done.applied:
                _write(report, done)
                fixed |= {again.path: again for again in examine([Path(report.path)], asked).reports}
        except DiskError as error:
            problems.append(str(error))
            continue
        for line in _told(report, done, wanted):
            tell(line)
    return Fixed(fixed, problems)


def _mended(report: FileReport, asked: Asked, wanted: Wish, *, from_pipe: bool) -> Mended:
    texts = {**report.others, report.path: report.text}
    spared = {(finding.rule, finding.item) for finding in report.findings if finding.accepted}

    def is_wanted(finding: Finding) -> bool:
        fix = finding.fix
        if fix is None or not (fix.safe or wanted.unsafe) or (finding.rule, finding.item) in spared:
            return False
        return not from_pipe or all(edit.span.file == report.path for edit in fix.edits)

    return mended(texts, report.findings, _Eyes(report.path, asked), is_wanted)


def _changed(report: FileReport, done: Mended) -> Iterator[tuple[Path, str, str]]:
    """Yield the path of each file that fixes change, its text before and its text after."""
    for name, after in done.texts.items():
        path = Path(report.path)
        before = report.text_of(name)
        if before != after:
            yield path if name == report.path else path.parent / name, before, after


def _write(report: FileReport, done: Mended) -> None:
    for path, before, after in _changed(report, done):
        replace_text(path, before, after)


def _differences(report: FileReport, done: Mended) -> Iterator[str]:
    return (difference(str(path), before, after) for path, before, after in _changed(report, done))


def _told(report: FileReport, done: Mended, wanted: Wish) -> Iterator[str]:
    number = len(done.applied)
    if number and wanted.fix:
        yield f"{number} {'finding' if number == 1 else 'findings'} mended in {report.path}."
    for finding, reason in done.refused:
        yield f"{_place(report, finding)}: {finding.rule} was not mended. {reason}"
    if wanted.diff and not report.readable:
        # No report is printed with a diff.
        fault = report.findings[0]
        yield f"{_place(report, fault)}: {fault.rule}: {fault.message} {fault.remedy}"


def _place(report: FileReport, finding: Finding) -> str:
    return f"{report.path}, line {finding.span.start.line}"
