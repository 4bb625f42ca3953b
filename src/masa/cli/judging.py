"""One document from the disk to everything that was found in it."""

import os
from collections.abc import Mapping

from masa.cli.catalogue import shipped_rules, shipped_table
from masa.diagnostic import finding_of
from masa.disk.errors import Name
from masa.disk.prose import ReadBeside, prose_problems, read_prose
from masa.disk.reading import read_bytes
from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.invented import all_invented
from masa.model.prose_files import named_files
from masa.model.reader import read
from masa.model.reading import Reading
from masa.report.file_report import FileReport
from masa.rules.engine.edition import question_for
from masa.rules.engine.judge import judge_counting
from masa.rules.engine.outcome import SETTLED
from masa.rules.engine.rule import Catalogue, local_rules
from masa.source.decoding import decode
from masa.source.tree import Fault, SourceError
from masa.source.yaml_parser import parse_yaml

OTHER_FORMAT = "format-version"
NO_FILE = "no-file"


class Judged(LightTuple):
    """A report, and the reading that it is about; None where nothing of the file could be read."""

    report: FileReport
    reading: Reading | None


def judge_file(
    path: Name, day: date, edition: str | None, catalogue: Catalogue | None = None, *, brief: bool = False
) -> Judged:
    """Read and judge one file, by masa's own rules if no others are given; raises DiskError where it cannot be read.

    Where it is brief, the report counts what is met or not applicable, and has no findings of it.
    """
    return judge_bytes(read_bytes(path), path, day, edition, catalogue, brief=brief)


def judge_bytes(
    data: bytes,
    path: Name,
    day: date,
    edition: str | None,
    catalogue: Catalogue | None = None,
    beside: ReadBeside | None = None,
    *,
    brief: bool = False,
) -> Judged:
    """Judge what a file holds, or would hold: prose files are looked for beside its path, or as `beside` reads them."""
    name, text, folder = os.fspath(path), "", beside or os.path.dirname(path) or os.curdir
    try:
        text = decode(data, name)
        tree = parse_yaml(text, name)
    except SourceError as error:
        return Judged(_unread(name, text, error.fault, day, edition), None)
    names = named_files(tree.values)
    prose = read_prose(folder, names)
    reading = read(tree, shipped_table(), prose)
    refused = [fault for fault in reading.faults if fault.id == OTHER_FORMAT]
    if refused:
        return Judged(_unread(name, text, refused[0], day, edition), None)
    reasons = prose_problems(folder, [file for file in names if file not in prose])
    explained = reading._replace(faults=tuple(_with_reason(fault, tree.values, reasons) for fault in reading.faults))
    rules = catalogue or shipped_rules().catalogue
    return Judged(report_on(explained, rules, day, edition, brief=brief), explained)


def _with_reason(fault: Fault, values: Any, reasons: Mapping[str, str]) -> Fault:  # noqa: ANN401 - a file's values
    """Return the fault of a prose file with what stood against reading it, which only the disk knows."""
    if fault.id != NO_FILE:
        return fault
    for key in fault.path:
        values = values[key]
    return fault._replace(message=reasons.get(values["file"], fault.message))


def report_on(
    reading: Reading, catalogue: Catalogue, day: date, edition: str | None, *, brief: bool = False
) -> FileReport:
    """Return all that is found in a reading; of what asks nothing of anybody only the counts, where it is brief."""
    question = question_for(reading.values, catalogue.editions, day, edition)
    judgement = judge_counting(reading, catalogue, question, SETTLED if brief else ())
    found = [*map(finding_of, reading.faults), *judgement.findings]
    written: Any = reading.tree.values
    return FileReport(
        reading.tree.file,
        reading.tree.text,
        reading.prose,
        found,
        question.edition,
        question.edition_reason,
        day,
        frozenset(str(key) for key in written),
        transcription_whole=(reading.values.get("transcription") or {}).get("whole") is not False,
        example=is_example(reading.values),
        local_rules={folder: len(names) for folder, names in local_rules(catalogue.rules).items()},
        only_counted=judgement.counted,
    )


def _unread(name: str, text: str, fault: Fault, day: date, edition: str | None) -> FileReport:
    findings = [finding_of(fault)._replace(severity="error")]  # whatever it would be where the rest can be read
    return FileReport(name, text, {}, findings, edition or "", "", day, frozenset(), readable=False)


def is_example(values: dict[str, Any]) -> bool:
    """Tell whether every council of the area has an invented code: the document is an example."""
    councils = (values.get("area") or {}).get("councils") or []
    bodies = [body for body in values.get("organisations") or [] if body]
    return all_invented(body.get("code") for body in bodies if body.get("id") in councils)
