"""What one run of masa came to: which documents it judged and by what, what it could not do, and what it hid."""

from masa.report.file_report import FileReport, harmless, total_hidden
from masa.report.run import Run
from masa.report.sarif.places import address
from masa.report.sarif.shape import Node, message
from masa.source.span import Span


def invocation(run: Run) -> Node:
    """Return whether every document was judged, and a notification for each thing that was not done."""
    failures = [*run.problems, *_not_judged(run)]
    notes = [{"level": "note", "message": message(_hidden_in_words(run))}] if hidden(run)["findings"] else []
    return {
        "executionSuccessful": not failures,
        "toolExecutionNotifications": [{"level": "error", "message": message(one)} for one in failures],
        "toolConfigurationNotifications": notes,
    }


def artifact(run: Run, report: FileReport) -> Node:
    """Return a document of the run, with the day and the edition it was judged by and how many findings it has."""
    return {
        "location": address(run, report, Span.at(report.path)),
        "roles": ["analysisTarget"],
        "encoding": "UTF-8",
        "properties": {
            "readable": report.readable,
            "checked": report.checked,
            "asOf": report.day.isoformat(),
            "edition": report.edition,
            "editionReason": harmless(report.edition_reason),
            "counts": report.counts._asdict(),
            "hidden": report.hidden_counts._asdict(),
        },
    }


def hidden(run: Run) -> dict[str, int]:
    """Return how many findings this run leaves out, and how many of them are of law."""
    return total_hidden(run.reports)._asdict()


def _not_judged(run: Run) -> list[str]:
    if not run.reports:
        return ["No document was judged."]
    names = [report.path for report in run.reports if not (report.readable and report.checked)]
    return [f"Nothing of {name} was checked." for name in names]


def _hidden_in_words(run: Run) -> str:
    findings, of_law = total_hidden(run.reports)
    return f"Findings hidden by your settings: {findings}, of which {of_law} of law."
