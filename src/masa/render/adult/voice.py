"""The voice of children and families, disputes, and the yearly report."""

from collections.abc import Iterator

from masa.model.voice import Copy, Voice, YearlyReports
from masa.render.publication import Block, BulletList, Section
from masa.render.telling.records import Show, Telling, line
from masa.render.words import Text, Words


def voice(telling: Telling) -> Iterator[Section]:
    """Yield how children and families are heard, and what changed because of it."""
    heard = telling.document.voice
    yield telling.section(
        "voice",
        "Hearing children and families",
        telling.opening(heard),
        telling.facts(heard, "text", "methods", "less_often_heard", "changes", "documents"),
        () if heard is None else _heard(telling, heard),
        telling.closing(heard),
    )


def disputes(telling: Telling) -> Iterator[Section]:
    """Yield the steps by which disputes are settled."""
    settled = telling.document.disputes
    shown = (
        Show("Step", ("level",)),
        Show("At", ("at",)),
        Show("About", ("about",)),
        Show("Within", ("within",)),
        Show("Decided by", ("decided_by",)),
    )
    stages = telling.table("disputes-stages", "Steps and time limits", settled.stages if settled else (), shown)
    yield telling.section(
        "disputes",
        "Settling disputes",
        telling.opening(settled),
        telling.facts(settled, "text", "stages", "documents"),
        stages,
        telling.closing(settled),
    )


def yearly_report(telling: Telling) -> Iterator[Section]:
    """Yield what is promised of the yearly report, and the reports so far."""
    promised = telling.document.yearly_report
    told = ("text", "contents", "sent_to", "restraint_review", "reports", "documents")
    yield telling.section(
        "yearly_report",
        "Yearly report",
        telling.opening(promised),
        telling.facts(promised, *told),
        telling.closing(promised),
        sections=() if promised is None else _reports(telling, promised),
    )


def _heard(telling: Telling, heard: Voice) -> tuple[Block, ...]:
    methods = (
        Show("How", ("how",)),
        Show("Who is heard", ("who", "called")),
        Show("How often", ("how_often",)),
        Show("Group", ("group",)),
    )
    changes = (Show("They said", ("said",)), Show("We did", ("did",)), Show("Done", ("done_on",)))
    seldom = (Show("Who", ("who",)), Show("How they are heard", ("how",)))
    return (
        *telling.table("voice-methods", "How we listen", heard.methods, methods),
        *telling.table("voice-less-often-heard", "Those less often heard", heard.less_often_heard, seldom),
        *telling.table("voice-changes", "What changed because of what they said", heard.changes, changes),
    )


def _reports(telling: Telling, promised: YearlyReports) -> Iterator[Section]:
    yield telling.section("yearly-report-contents", "What it contains", telling.points(promised.contents))
    sent = telling.table(
        "yearly-report-sent-to",
        "Who is sent a copy",
        promised.sent_to,
        (Show("To", ("to",)), Show("Within", ("within",)), Show("Sent", ("sent_on",))),
    )
    yield telling.section("yearly-report-sent-to", "Copies", sent)
    restraint = telling.facts(promised.restraint_review)
    yield telling.section("yearly-report-restraint-review", "Review of restraint", restraint)
    yield telling.section("yearly-report-reports", "Reports so far", *_published(telling, promised))


def _published(telling: Telling, promised: YearlyReports) -> Iterator[tuple[Block, ...]]:
    for report in (report for report in promised.reports if report):
        yield telling.titled("Report", telling.paper(report))
        copies = tuple(line(_copy(telling, copy)) + telling.blocks(copy, "text") for copy in report.sent if copy)
        yield telling.titled("Copies sent", (BulletList(copies),) if copies else ())


def _copy(telling: Telling, copy: Copy) -> Words:
    on, within = telling.words(copy, "sent_on"), telling.words(copy, "within")
    sent = (Text(" on "), *on) if on else ()
    limit = (Text(" within "), *within) if within else ()
    return (*telling.words(copy, "to"), *sent, *limit)
