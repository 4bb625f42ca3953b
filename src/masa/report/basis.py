"""What a file was judged by, and what its findings mean: the sentences that every report for people ends with."""

from collections.abc import Iterator

from masa.model.kinds.day import Day
from masa.report.file_report import FileReport

CLEAN = (
    "Nothing that masa checks is missing or contradicted. That is not compliance:"
    " masa checks that things are said, not that they are done."
)
NOT_CLEAN = "masa checks that things are said, not that they are done: a clean lint is not compliance."

_EDITIONS = {
    "wt2018": "Working Together 2018",
    "wt2023": "Working Together 2023",
    "wt2026": "Working Together 2026",
}


def is_clean(report: FileReport) -> bool:
    """Tell whether rules were applied and none is broken, be it accepted or hidden."""
    counts = report.counts
    found = counts.error or counts.warning or counts.advice or counts.accepted or report.hidden_counts.findings
    return report.readable and report.checked and not found


def basis(report: FileReport) -> Iterator[str]:
    """Give the sentences on what a file that could be read was judged by, and on what footing."""
    edition = _EDITIONS.get(report.edition, report.edition)
    day = Day.of(report.day)
    if not report.edition:  # the baseline is no document: only its entries are judged, and on the day alone
        yield f"Judged as of {day}."
        return
    yield f"Judged as of {day}, against {edition}, because {report.edition_reason}{_with_local(report)}."
    if not report.checked:
        yield "Nothing was checked in this file, and that is a failure."
    met, apart = report.counts.met, report.counts.not_applicable
    yield f"{met} {'check' if met == 1 else 'checks'} met, {apart} not applicable."
    if not report.transcription_whole:
        yield "Only a part of the published page was read: what is missing here may be on the page."
    if report.example:
        yield "Every council in this document is invented: it is an example, and nobody's arrangements."


def _with_local(report: FileReport) -> str:
    counts = ((folder, f"{number} local rule" + "s" * (number != 1)) for folder, number in report.local_rules.items())
    told = " and ".join(f"{rules} from {folder}" for folder, rules in counts)
    return f", with {told}" if told else ""
