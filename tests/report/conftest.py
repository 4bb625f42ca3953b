"""One fixed list of findings about one invented document, which every format writes out."""

import os
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path as File

import pytest

from masa.diagnostic import Accepted, Authority, Finding, Fix
from masa.report.file_report import FileReport
from masa.source.edits import Edit
from masa.source.span import Position, Span
from masa.source.tree import Path

DOCUMENTS = File(__file__).parent / "documents"
SNAPSHOTS = File(__file__).parent / "snapshots"
MAIN, NEEDS = "examples/arrangements.yaml", "sections/needs.md"
TEXT = (DOCUMENTS / "arrangements.yaml").read_text(encoding="utf-8")
NEEDS_TEXT = (DOCUMENTS / NEEDS).read_text(encoding="utf-8")

ACT, WT = "Children Act 2004", "Working Together 2023"


def law(provision: str, certainty: str = "text", title: str = ACT, force: str = "statute-must") -> Authority:
    return Authority("ca2004", title, provision, None, force, certainty, "https://statutes.example/", "2026-11-21")


def guidance(topic: str, certainty: str = "derived") -> Authority:
    return Authority(
        "wt2023",
        WT,
        f"chapter 2, {topic}",
        None,
        "guidance-should",
        certainty,
        "https://guidance.example/",
        "2026-11-21",
    )


def practice(certainty: str = "inferred") -> Authority:
    return Authority("good-practice", "Good practice", "", None, "good-practice", certainty, "", "2026-11-21")


def span(words: str, text: str = TEXT, file: str = MAIN) -> Span:
    """Find the place of some words in a text."""
    start = text.index(words)
    return Span(file, _position(text, start), _position(text, start + len(words)))


def _position(text: str, offset: int) -> Position:
    before = text[:offset]
    return Position(before.count("\n") + 1, offset - before.rfind("\n"))


def finding(
    rule: str,
    path: Path,
    place: Span,
    message: str,
    remedy: str = "",
    authority: Sequence[Authority] = (),
    *,
    outcome: str = "not-met",
    severity: str | None = None,
    force: str | None = None,
    item: str = "",
    related: tuple[Span, ...] = (),
    evidence: tuple[Path, ...] = (),
) -> Finding:
    rests_on = authority[0] if authority else None
    return Finding(
        rule=rule,
        outcome=outcome,
        force=force or (rests_on.force if rests_on else None),
        severity=severity,
        certainty=rests_on.certainty if rests_on else None,
        message=message,
        remedy=remedy,
        path=path,
        item=item,
        span=place,
        related=related,
        authority=tuple(authority),
        evidence=evidence,
    )


def no_reason(number: int, name: str, place: Span) -> Finding:
    return finding(
        "agencies-why-chosen",
        ("relevant_agencies", number),
        place,
        f"No reason is given for choosing {name}.",
        "Write why: what this agency does for children here. Whoever chose the agencies knows.",
        [guidance("relevant agencies")],
        severity="warning",
        item=f"relevant_agencies[organisation={name}]",
    )


def unsaid_scrutiny(rule: str, message: str, authority: Authority, severity: str) -> Finding:
    path = ("independent_scrutiny",)
    return finding(rule, path, span("needs"), message, "Write it.", [authority], severity=severity)


FINDINGS = [
    finding(
        "unknown-key",
        ("partnership", "webpage"),
        span("webpage"),
        "partnership has no key webpage. Did you mean website?",
        "Write website, or put the words under text.",
        severity="error",
        item="partnership.webpage",
    ),
    finding(
        "unknown-id",
        ("lead_safeguarding_partners", 1, "person"),
        span("tbc"),
        "Nobody under people has the id tbc.",
        "Add the person under people, with status vacant or to-be-confirmed if there is no name yet.",
        severity="error",
        item="lead_safeguarding_partners[organisation=icb].person",
    ),
    finding(
        "partners-all-three-kinds",
        ("lead_safeguarding_partners",),
        span("lead_safeguarding_partners"),
        "The law makes the chief officer of police a safeguarding partner for each council area;"
        " the document does not show one.",
        "Add an entry for the police force and its chief officer. The business manager usually knows both.",
        [law("s.16E(1), (3)")],
        severity="error",
        related=(span("kind: local-authority"), span("kind: integrated-care-board")),
    ),
    finding(
        "reviews-send-before",
        ("practice_reviews", "sent_before"),
        span("3 days"),
        "The document says that a review report is sent 3 days before it is published;"
        " the law requires at least 7 days.",
        "Write sent_before: 7 days, or longer.",
        [
            law("reg 16(1)", title="Child Safeguarding Practice Review Regulations 2018", force="regulation-must"),
            law("s.16F(3)(c)"),
        ],
        severity="error",
        item="practice_reviews.sent_before",
    ),
    unsaid_scrutiny(
        "scrutiny-arranged",
        "The law requires arrangements for scrutiny by an independent person; the document does not show them.",
        law("s.16G(3)"),
        "error",
    ),
    unsaid_scrutiny("scrutiny-plan", "No plan for scrutiny is given.", guidance("scrutiny"), "warning"),
    unsaid_scrutiny(
        "scrutiny-children",
        "It is not said how children and families take part in scrutiny.",
        guidance("scrutiny"),
        "warning",
    ),
    finding(
        "chair-is-a-dsp",
        ("partnership_chair", 0),
        span("{called: Independent chair, role: independent-chair}"),
        "Departed, because: An independent chair saw the partnership through the change of arrangements.",
        "Name a delegate as chair.",
        [guidance("partnership chair")],
        outcome="departed",
        item="partnership_chair[1]",
    ),
    no_reason(0, "probation", Span(MAIN, Position(32, 5), Position(34, 1))),
    no_reason(1, "fire", span("{organisation: fire, how: Shares concerns}")),
    no_reason(2, "schools", span("text: Each school and college sends one person")),
    no_reason(3, "police-cadets", span("児童の安全を守るために毎月の会議に参加する")),
    no_reason(4, "sport", span("{organisation: sport, how: Through the county partnership}")),
    finding(
        "agencies-outside-schedule-separate",
        ("relevant_agencies", 2),
        span("through: learning-group"),
        "Schools are listed through a group that is not in the document.",
        "Move bodies outside the Schedule to invited_bodies.",
        [practice()],
        severity="advice",
        item="relevant_agencies[organisation=schools]",
    ),
    finding(
        "cite-right-sections",
        ("needs", "identify"),
        span("Section 13 of the Children Act 2004", NEEDS_TEXT, NEEDS),
        "Section 13 of the Children Act 2004 set up the old safeguarding boards;"
        " the partners' arrangements rest on section 16E.",
        "Write section 16E.",
        [practice("text")],
        severity="advice",
        item="needs.identify",
    ),
    finding(
        "funding-year-and-total",
        ("funding", "stated_totals", "contributions"),
        span("95000"),
        "The contributions add up to £91,500, not to the £95,000 that is stated.",
        "Correct the total or the lines. The finance officer usually knows which.",
        severity="warning",
        force="consistency",
        item="funding.stated_totals.contributions",
        related=(span("61000"), span("30500")),
    ),
    finding(
        "scrutiny-covers-reviews",
        ("independent_scrutiny", "functions"),
        span("needs"),
        "Whether scrutiny reaches the practice reviews is not said.",
        authority=[law("s.16G(1), (3)")],
        outcome="needs-a-person",
    ),
    finding(
        "dsp-senior-enough",
        ("delegated_safeguarding_partners", 0),
        span("{person: leo-hart, acts_for: icb}"),
        "Whether the delegate for icb can commit money and staff is not said.",
        authority=[guidance("delegated safeguarding partners")],
        outcome="needs-a-person",
        item="delegated_safeguarding_partners[person=leo-hart]",
    ),
    *(
        finding(
            rule,
            ("lead_safeguarding_partners", 1, "person"),
            span("tbc"),
            "The lead for icb could not be read.",
            authority=[guidance("lead safeguarding partners")],
            outcome="not-checked",
            item="lead_safeguarding_partners[organisation=icb]",
        )
        for rule in ("lsp-is-head", "lsp-identified")
    ),
    finding(
        "info-duty-16la",
        ("information_sharing",),
        span("needs"),
        "Reported to be in force from 30 September 2026; the document is judged as of an earlier day.",
        authority=[law("s.16LA(1)-(4)", "derived")],
        outcome="not-checked",
    ),
    finding(
        "needs-identify",
        ("needs", "identify"),
        span("identify"),
        "",
        authority=[law("s.16E(2)")],
        outcome="met",
        evidence=(("needs", "identify"),),
    ),
    finding("macpt-established", (), span("masa"), "", authority=[law("s.16EA(1)")], outcome="not-applicable"),
]


@pytest.fixture
def report() -> FileReport:
    return FileReport(
        path=MAIN,
        text=TEXT,
        others={NEEDS: NEEDS_TEXT},
        findings=FINDINGS,
        edition="wt2023",
        edition_reason="it was in force when the document was published",
        day=date(2025, 6, 1),
        sections=frozenset(line.split(":")[0] for line in TEXT.splitlines() if line[:1].isalpha()),
    )


@pytest.fixture
def varied(report: FileReport) -> FileReport:
    """The same findings: one of them accepted, one with a safe fix, and two that the run was told to leave out."""
    accepted = Accepted("The plan goes to the board in November.", "The business manager", "2025-12-31")
    fix = Fix("Write website.", safe=True, edits=(Edit(span("webpage"), "website"),))
    findings = [
        found._replace(
            accepted=accepted if found.rule == "scrutiny-plan" else None,
            fix=fix if found.rule == "unknown-key" else None,
        )
        for found in report.findings
    ]
    hidden = [
        found
        for found in report.findings
        if found.rule in {"partners-all-three-kinds", "agencies-outside-schedule-separate"}
    ]
    return report._replace(findings=[found for found in findings if found not in hidden], hidden=hidden)


@pytest.fixture
def unreadable() -> FileReport:
    fault = finding(
        "yaml-syntax",
        (),
        Span("examples/broken.yaml", Position(2, 5), Position(2, 5)),
        "A value is missing here.",
        "Write the value, or take out the comma that asks for it.",
        severity="error",
    )
    return FileReport(
        "examples/broken.yaml", "masa: 1\na: [\n", {}, [fault], "", "", date(2025, 6, 1), frozenset(), readable=False
    )


@pytest.fixture
def snapshot() -> Callable[[str, str], None]:
    """Compare a text with a committed one; MASA_SNAPSHOTS=write in the environment writes it anew."""

    def compare(name: str, text: str) -> None:
        file = SNAPSHOTS / name
        if os.environ.get("MASA_SNAPSHOTS") == "write":
            file.write_bytes(text.encode())
        assert text == file.read_bytes().decode()

    return compare
