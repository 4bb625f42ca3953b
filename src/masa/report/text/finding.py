"""One finding on the page: in full, with its code frame, or as a single line."""

from collections.abc import Iterator, Sequence

from rich.text import Text

from masa.diagnostic import Finding
from masa.report.file_report import FileReport
from masa.report.text.frame import frame
from masa.report.text.layout import SEVERITY_STYLES, joined, words, wrapped
from masa.rules.engine.authority import provision, standing
from masa.source.span import Span

INDENT = 4


def in_full(report: FileReport, finding: Finding, width: int) -> list[Text]:
    """Return what is wrong, where it stands, what it rests on and what to do."""
    style = SEVERITY_STYLES.get(finding.severity or "", "bold")
    picture = frame(report.text_of(finding.span.file), finding.span, width - INDENT - 1, style)
    indented = [Text(" " * (INDENT + 1)).append_text(row) for row in picture]
    return [
        *_head(finding, width),
        *wrapped(words(finding.message), width, INDENT),
        *([Text(), *indented] if indented else []),
        Text(),
        *(line for label, body in _notes(finding) for line in wrapped(body, width, INDENT, label)),
    ]


def in_one_line(report: FileReport, finding: Finding, width: int) -> list[Text]:
    """Return the line and the item; for what the reader found, its message, since each differs."""
    place = words(line_of(report, finding.span), "dim").append("  ")
    said = finding.message if finding.force is None else finding.item or _dotted(finding)
    return wrapped(words(said), width, INDENT + 2, place)


def without_frame(finding: Finding, width: int, indent: int) -> list[Text]:
    """Return severity and message, and beneath them the rule and the provision."""
    severity = finding.severity or ""
    label = Text.assemble((f"{severity:<7}", SEVERITY_STYLES.get(severity, "bold")), "  ")
    source = [words(provision(authority), "dim") for authority in finding.authority[:1]]
    rule = joined([words(finding.rule, "dim"), *source], " · ")
    return [
        *wrapped(words(finding.message), width, indent, label),
        *wrapped(rule, width, indent + label.cell_len),
    ]


def line_of(report: FileReport, span: Span) -> str:
    """Return the line in words, and the file where it is not the document itself."""
    line = f"line {span.start.line}"
    return line if span.file == report.path else f"{span.file} {line}"


def location(span: Span) -> str:
    """Return a place as editors and terminals understand it: file:line:column."""
    return f"{span.file}:{span.start.line}:{span.start.column}"


def _head(finding: Finding, width: int) -> list[Text]:
    severity = finding.severity or finding.outcome
    name = Text.assemble("  ", (severity, SEVERITY_STYLES.get(severity, "bold")), " ", (finding.rule, "bold"))
    place = words(location(finding.span), "dim")
    if name.cell_len + place.cell_len + 2 <= width:
        return [Text.assemble(name, "  ", place)]
    return [name, Text.assemble(" " * INDENT, place)]


def _notes(finding: Finding) -> Iterator[tuple[Text, Text]]:
    labels = ["Rests on:   ", *["            "] * len(finding.authority)]
    for label, authority in zip(labels, finding.authority, strict=False):
        body = words(provision(authority))
        yield Text(label, "dim"), Text.assemble(body, " ", words(f"({standing(authority)})", "dim"))
    if finding.related:
        yield Text("See also:   ", "dim"), words(_places(finding.span, finding.related))
    if finding.remedy:
        yield Text("What to do: ", "dim"), words(finding.remedy)
    if finding.fix:
        command = "masa lint --fix" if finding.fix.safe else "masa lint --fix --unsafe-fixes"
        yield Text("Fix:        ", "dim"), words(f"{finding.fix.description} ({command})")


def _places(home: Span, related: Sequence[Span]) -> str:
    numbers = [str(span.start.line) for span in related if span.file == home.file]
    here = [f"{'line' if len(numbers) == 1 else 'lines'} {', '.join(numbers)}"] if numbers else []
    return "; ".join([*here, *(location(span) for span in related if span.file != home.file)])


def _dotted(finding: Finding) -> str:
    return ".".join(str(key + 1) if isinstance(key, int) else key for key in finding.path)
