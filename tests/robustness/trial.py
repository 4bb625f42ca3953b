"""One document through all that masa does with it, by the same functions that its commands call."""

import hashlib
import json
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from enum import IntEnum
from functools import cache
from typing import NamedTuple

from masa.approval.standing import approvals
from masa.cli.catalogue import shipped_table
from masa.cli.judging import Judged, judge_bytes
from masa.cli.reader_findings import READER_FINDINGS
from masa.cli.rule_files import shipped_catalogue
from masa.compliance.excerpt import Excerpts
from masa.deadlines.calendar import calendar_of
from masa.disk.errors import DiskError
from masa.disk.shipped import shipped_text
from masa.disk.templates import template_loader
from masa.fixes.case import Case
from masa.fixes.registry import with_fixes
from masa.model.build import build
from masa.model.suggestion import Suggestions
from masa.readiness.weighing import Found, readiness_of
from masa.render import Pages, RenderError, Request, Resources
from masa.render.check import CHECK_FORMATS, check_page
from masa.render.trial import pages_on_trial
from masa.report.concise import concise_report
from masa.report.formats import FORMATS
from masa.report.readiness import json_readiness, text_readiness
from masa.report.run import Run
from masa.rules.engine.outcome import SETTLED
from masa.rules.engine.scene import Question
from tests.robustness.promises import keep, same

FILE = "arrangements.yaml"
DAY = date(2025, 6, 1)
PAGES = ("html", "markdown", "children-html", "children-markdown")
PROSE: Mapping[str, bytes] = {
    "sections/respond.md": b"Each child has *one* plan.\n\nAnd one lead worker: [Ann](https://escp.example).\n"
}

_IN_JSON = ("json", "sarif", "gitlab")


class Stage(IntEnum):
    """How far a document came; each contains those before it."""

    BYTES = 0
    DECODED = 1
    PARSED = 2
    READ = 3
    JUDGED = 4
    WRITTEN = 5


class Depth(IntEnum):
    """How much is asked of a document, each with all before it: its findings, all formats, all pages, the check."""

    JUDGE = 0
    FORMATS = 1
    PAGES = 2
    CHECK = 3


class Twice(IntEnum):
    """What is done a second time in the same process, and has to come out the same.

    The findings are those of a quick lint, which counts what is settled; all is whatever was asked for.
    """

    NOTHING = 0
    FINDINGS = 1
    ALL = 2


class Trial(NamedTuple):
    """How far a document came, and a digest of each thing that was written of it, by name."""

    stage: Stage
    digests: Mapping[str, str]


def put_through(
    data: bytes, depth: Depth, number: int = 0, prose: Mapping[str, bytes] = PROSE, twice: Twice = Twice.ALL
) -> Trial:
    """Judge a document, and print, fix, render and check it as far as asked; raises whatever goes wrong.

    `number` varies the day asked about and the edition.
    """
    judged = _judge(data, number, prose)
    keep(judged)
    stage = _stage(judged)
    written = _written(judged, depth)
    if twice is Twice.ALL:
        same(written, _written(_judge(data, number, prose), depth))
    elif twice is Twice.FINDINGS:
        same(_unsettled(judged), _unsettled(_judge(data, number, prose, brief=True)))
    if stage is Stage.JUDGED and depth >= Depth.PAGES:
        stage = Stage.WRITTEN
    return Trial(stage, {name: _digest(text) for name, text in written.items()} if depth else {})


def _judge(data: bytes, number: int, prose: Mapping[str, bytes], *, brief: bool = False) -> Judged:
    def beside(name: str) -> bytes:
        if name not in prose:
            raise DiskError(f"{name} is not there.")
        return prose[name]

    day = DAY + timedelta(days=(0, 1, -500, 800)[number % 4])
    edition = (None, None, "wt2023", "wt2026")[number // 4 % 4]
    return judge_bytes(data, FILE, day, edition, shipped_catalogue().catalogue, beside, brief=brief)


def _unsettled(judged: Judged) -> dict[str, str]:
    """Return the findings that ask something of somebody, and how many of each outcome do not."""
    report = judged.report
    told = [one for one in report.findings if one.outcome not in SETTLED]
    counted = Counter(one.outcome for one in report.findings if one.outcome in SETTLED) + Counter(report.only_counted)
    return {"findings": repr(told), "counts": repr(sorted(counted.items()))}


def _stage(judged: Judged) -> Stage:
    if judged.reading is not None:
        return Stage.JUDGED if judged.report.checked else Stage.READ
    fault = judged.report.findings[0]
    if not judged.report.text:
        return Stage.BYTES
    return Stage.PARSED if fault.rule == "format-version" else Stage.DECODED


def _written(judged: Judged, depth: Depth) -> dict[str, str]:
    """Return all that is written of a document at a depth, by the name of the form: for the least, the shortest."""
    if depth is Depth.JUDGE:
        return {"concise": concise_report(Run([judged.report]))}
    report = judged.report._replace(findings=_with_fixes(judged))
    run = Run([report], shipped_catalogue().catalogue.rules, about_files=READER_FINDINGS)
    written = {name: write(run) for name, write in FORMATS.items()} | {"findings": repr(report.findings)}
    for name in _IN_JSON:
        json.loads(written[name])
    if judged.reading is not None:
        written |= _pages(judged) if depth >= Depth.PAGES else {}
        written |= _check(judged) if depth is Depth.CHECK else {}
    return written


def _with_fixes(judged: Judged) -> list:  # type: ignore[type-arg]
    if judged.reading is None:
        return list(judged.report.findings)
    register = shipped_catalogue().catalogue.reference.register
    case = Case(judged.reading, shipped_table(), register, judged.report.day, Suggestions())
    return list(with_fixes(case, judged.report.findings))


@cache
def _resources() -> Resources:
    help_lines, taught = shipped_text("data", "help_lines.yaml"), shipped_text("data", "words/taught.txt")
    return Resources(template_loader(None), help_lines, DAY, taught_words=taught)


def _pages(judged: Judged) -> dict[str, str]:
    """Return the pages; what may not be rendered, as its help lines are not the shipped ones, says so instead."""
    assert judged.reading is not None
    pages, written = Pages(Request(build(judged.reading), len(judged.report.unread)), _resources()), {}
    for name in PAGES:
        try:
            page = pages.page(name)
            written[name] = page.text + repr((page.problems, page.remarks))
        except RenderError as error:
            written[name] = str(error)
    return written


def _check(judged: Judged) -> dict[str, str]:
    reading, report, compiled = judged.reading, judged.report, shipped_catalogue()
    assert reading is not None
    question = Question(report.day, report.edition, report.edition_reason)
    trial = pages_on_trial(Request(build(reading), len(report.unread)), _resources())
    due = calendar_of(reading, compiled.catalogue, question, report.path)
    found = Found(report.findings, approvals(reading, question.day), due, trial.problems, trial.remarks)
    readiness = readiness_of(Excerpts(reading, shipped_table()), found, compiled, question)
    pages = {f"check-{name}": check_page(readiness, name, _resources().load_template).text for name in CHECK_FORMATS}
    return pages | {"check-text": text_readiness(readiness), "check-json": json_readiness(readiness)}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
