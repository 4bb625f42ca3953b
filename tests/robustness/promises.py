"""What holds of every report, whatever the document held; a promise that is broken raises `BrokenPromise`."""

from collections.abc import Mapping, Sequence

from masa.cli.judging import Judged
from masa.diagnostic import Finding
from masa.report.exit_code import CLEAN, FAILED, FINDINGS, exit_code
from masa.report.file_report import FileReport
from masa.source.span import Span
from masa.source.tree import Path
from tests.robustness.vocabulary import TABLE

_JUDGED = ("met", "not-met", "departed")
_NO_RULE_OF_ITS_OWN = ("children", "departures", "transcription")
_SECTIONS = frozenset(
    (key,)
    for key, field in TABLE.fields(TABLE.root).items()
    if field.kind == "record" and key not in _NO_RULE_OF_ITS_OWN
)


class BrokenPromise(AssertionError):  # noqa: N818 - what it is, in the words of the oracle
    """Something that masa promises of every document did not hold of one."""


def keep(judged: Judged) -> None:
    """Raise BrokenPromise where a report breaks one: on spans, on the exit code, or on what was not read."""
    report = judged.report
    code = exit_code([report])
    _hold(code in (CLEAN, FINDINGS, FAILED), f"exit code {code}")
    _hold(report.readable == (judged.reading is not None), "readable without a reading, or the other way")
    _hold(report.readable or (code == FAILED and report.counts.error >= 1), "what cannot be read fails with an error")
    _check_spans(report)
    if judged.reading is not None:
        _check_unread(judged.reading.unreadable, report.findings)


def _check_spans(report: FileReport) -> None:
    """Every finding, and all that is related to it, stands at a line and column that there is."""
    spans = {span for finding in report.findings for span in (finding.span, *finding.related)}
    lines: dict[str, list[int]] = {}
    for span in spans:
        if span.file not in lines:
            known = span.file == report.path or span.file in report.others
            _hold(known, f"{span.file} was not read")
            lines[span.file] = _lengths(report.text_of(span.file))
        _check_span(span, lines[span.file])


def _lengths(text: str) -> list[int]:
    return [len(line) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]


def _check_span(span: Span, lengths: list[int]) -> None:
    _hold(span.start <= span.end, f"{span} ends before it begins")
    for line, column in (span.start, span.end):
        inside = 1 <= line <= len(lengths) and 1 <= column <= lengths[line - 1] + 1
        # Of a file that is no text at all nothing is kept, and so its place cannot be looked up.
        _hold(inside or lengths == [0], f"line {line}, column {column} is not in {span.file}")


def _check_unread(unread: frozenset[Path], findings: Sequence[Finding]) -> None:
    """What was not read is told of, and no rule says of it that it is met, not met or departed from.

    A section of which nothing was read has a rule that was not checked there.
    """
    if not unread:
        return
    _hold(any(finding.force is None for finding in findings), "something was not read, and no finding says so")
    unchecked = {finding.path[:1] for finding in findings if finding.outcome == "not-checked"}
    silent = [path for path in unread if path in _SECTIONS and path not in unchecked]
    _hold(not silent, f"nothing of {silent} was read, and no rule is not checked there")
    for finding in findings:
        if finding.force is None:
            continue
        places = finding.evidence if finding.outcome == "met" else (finding.path,)
        lost = finding.outcome in _JUDGED and any(_below(path, unread) for path in places)
        _hold(not lost, f"{finding.rule} is {finding.outcome} by {finding.path} {finding.evidence}, which was not read")


def _below(path: Path, places: frozenset[Path]) -> bool:
    return any(path[:length] in places for length in range(len(path) + 1))


def same(first: Mapping[str, str], second: Mapping[str, str]) -> None:
    """Raise BrokenPromise where what was written the second time is not what was written the first time."""
    different = sorted(name for name in {*first, *second} if first.get(name) != second.get(name))
    _hold(not different, f"not the same twice: {', '.join(different)}")


def _hold(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - what holds is the point
    if not holds:
        raise BrokenPromise(otherwise)
