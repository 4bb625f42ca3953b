"""Taking any statutory fact out of Exampleshire gives a finding of the right rule, at the right place and line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from masa.diagnostic import Finding
from masa.model.document_path import written

pytestmark = pytest.mark.timeless

EXAMPLESHIRE = Path(__file__).parents[2] / "examples" / "exampleshire.yaml"
TOLD = ("not-met", "needs-a-person")


@pytest.mark.parametrize(
    ("removed", "rule", "where"),
    [
        pytest.param(
            ["lead_safeguarding_partners[3]"], "partners-all-three-kinds", "lead_safeguarding_partners", id="a-lead"
        ),
        pytest.param(
            ["lead_safeguarding_partners"], "partners-all-three-kinds", "lead_safeguarding_partners", id="all-leads"
        ),
        pytest.param(
            ["lead_safeguarding_partners[2].person"],
            "lsp-each-partner",
            "lead_safeguarding_partners[2]",
            id="who-a-lead-is",
        ),
        pytest.param(
            ["people[id=asha-fenwick].name"],
            "lsp-identified",
            "lead_safeguarding_partners[1].person",
            id="a-leads-name",
        ),
        pytest.param(
            ["people[id=asha-fenwick].post"],
            "lsp-identified",
            "lead_safeguarding_partners[1].person",
            id="a-leads-post",
        ),
        pytest.param(
            ["organisations[id=icb].kind"],
            "partners-all-three-kinds",
            "lead_safeguarding_partners",
            id="a-partners-kind",
        ),
        pytest.param(
            ["delegated_safeguarding_partners[3]"],
            "dsp-each-partner",
            "lead_safeguarding_partners[3].organisation",
            id="a-delegate",
        ),
        pytest.param(
            ["delegated_safeguarding_partners"], "dsp-named", "delegated_safeguarding_partners", id="all-delegates"
        ),
        pytest.param(
            ["delegated_safeguarding_partners[1].person"],
            "dsp-named",
            "delegated_safeguarding_partners[1]",
            id="who-a-delegate-is",
        ),
        pytest.param(
            ["people[id=leo-hart].name"],
            "dsp-named",
            "delegated_safeguarding_partners[2].person",
            id="a-delegates-name",
        ),
        pytest.param(
            ["people[id=leo-hart].post"],
            "dsp-named",
            "delegated_safeguarding_partners[2].person",
            id="a-delegates-post",
        ),
        pytest.param(["partnership_chair"], "chair-appointed", "partnership_chair", id="the-chair"),
        pytest.param(["partnership_chair[2]"], "chair-term-current", "partnership_chair[1].to", id="the-present-chair"),
        pytest.param(["partnership_chair[2].person"], "chair-is-a-dsp", "partnership_chair[2]", id="who-the-chair-is"),
        pytest.param(["governance"], "dsp-meet-often", "governance.groups", id="governance"),
        pytest.param(["relevant_agencies"], "agencies-listed", "relevant_agencies", id="the-agencies"),
        pytest.param(
            ["relevant_agencies[4].why"], "agencies-why-chosen", "relevant_agencies[4]", id="an-agencys-reason"
        ),
        pytest.param(
            ["relevant_agencies[4].how"], "agencies-how-collaborate", "relevant_agencies[4]", id="an-agencys-how"
        ),
        pytest.param(["education"], "edu-all-settings", "education", id="education"),
        pytest.param(["education.sectors[3]"], "edu-all-settings", "education.sectors", id="a-sector"),
        pytest.param(
            ["education.sectors[1].text"],
            "edu-all-settings",
            "education.sectors",
            id="what-is-said-of-a-sector",
        ),
        pytest.param(
            ["education.representatives", "education.standing"],
            "edu-strategic-level",
            "education.representatives",
            id="educations-seat",
        ),
        pytest.param(["area"], "area-stated", "area.councils", id="the-area"),
        pytest.param(["area.councils"], "area-stated", "area.councils", id="the-councils"),
        pytest.param(["needs"], "needs-identify", "needs.identify", id="needs"),
        pytest.param(["needs"], "needs-respond", "needs.respond", id="needs-and-the-response"),
        pytest.param(["needs.identify"], "needs-identify", "needs.identify", id="how-needs-are-identified"),
        pytest.param(["needs.respond"], "needs-respond", "needs.respond", id="how-needs-are-met"),
        pytest.param(["independent_scrutiny"], "scrutiny-arranged", "independent_scrutiny.strands", id="scrutiny"),
        pytest.param(
            ["independent_scrutiny.strands"], "scrutiny-arranged", "independent_scrutiny.strands", id="who-scrutinises"
        ),
        pytest.param(
            ["independent_scrutiny.functions"],
            "scrutiny-covers-reviews",
            "independent_scrutiny.functions",
            id="what-scrutiny-does",
        ),
        pytest.param(["practice_reviews"], "reviews-arrangements", "practice_reviews.identify", id="reviews"),
        pytest.param(
            ["practice_reviews"], "reviews-supervised", "practice_reviews.process", id="reviews-and-their-supervision"
        ),
        pytest.param(
            ["practice_reviews.identify"], "reviews-arrangements", "practice_reviews.identify", id="how-cases-are-found"
        ),
        pytest.param(
            ["practice_reviews.process"], "reviews-supervised", "practice_reviews.process", id="how-cases-are-reviewed"
        ),
        pytest.param(["practice_reviews.criteria"], "reviews-criteria", "practice_reviews.criteria", id="the-criteria"),
        pytest.param(
            ["practice_reviews.criteria[4]"], "reviews-criteria", "practice_reviews.criteria", id="a-criterion"
        ),
        pytest.param(
            ["practice_reviews.sent_before"], "reviews-send-before", "practice_reviews.sent_before", id="a-week-before"
        ),
        pytest.param(
            ["practice_reviews.available_for"],
            "reviews-available-year",
            "practice_reviews.available_for",
            id="for-a-year",
        ),
        pytest.param(["funding"], "funding-stated", "funding", id="funding"),
        pytest.param(
            ["funding.contributions"], "funding-each-contribution", "funding.contributions", id="all-contributions"
        ),
        pytest.param(
            ["funding.contributions[2]"], "funding-each-contribution", "funding.contributions", id="a-contribution"
        ),
        pytest.param(
            ["funding.contributions[4]"],
            "funding-year-and-total",
            "funding.stated_totals.contributions",
            id="an-agencys-contribution",
        ),
        pytest.param(
            ["funding.contributions[2].amount"],
            "funding-each-contribution",
            "funding.contributions[2]",
            id="a-contributions-amount",
        ),
        pytest.param(["funding.agreed_by"], "funding-agreed-by-lsps", "funding.agreed_by", id="who-agreed-the-funding"),
        pytest.param(["funding.from"], "funding-year-and-total", "funding.from", id="the-year-of-the-funding"),
        pytest.param(["voice"], "voice-children", "voice", id="voice"),
        pytest.param(["disputes"], "dispute-system", "disputes.stages", id="disputes"),
        pytest.param(["training"], "training-commissioned", "training", id="training"),
        pytest.param(["training.impact"], "training-impact", "training.impact", id="what-training-changed"),
        pytest.param(["information_sharing"], "info-process", "information_sharing", id="information-sharing"),
        pytest.param(["data_and_intelligence"], "data-effectiveness", "data_and_intelligence", id="data"),
        pytest.param(["publication"], "publish-arrangements", "publication.url", id="publication"),
        pytest.param(
            ["publication.url", "publication.published_on"],
            "publish-arrangements",
            "publication.url",
            id="where-and-when-it-was-published",
        ),
        pytest.param(
            ["publication.next_review", "publication.reviewed", "publication.review_when"],
            "review-date",
            "publication.reviewed",
            id="the-next-review",
        ),
        pytest.param(["yearly_report"], "yearly-published", "yearly_report", id="the-yearly-report"),
        pytest.param(
            ["yearly_report.how_often", "yearly_report.reports"],
            "yearly-published",
            "yearly_report",
            id="that-it-is-yearly",
        ),
    ],
)
def test_deletions(changed: Callable[..., Any], removed: list[str], rule: str, where: str) -> None:
    outcome = changed(*({"remove": path} for path in removed))

    assert outcome.faults == () or removed == ["governance"]
    told = [(finding.rule, written(finding.path)) for finding in outcome.findings if finding.outcome in TOLD]
    assert (rule, where) in told


def test_nothing_is_found_where_nothing_is_taken_out(changed: Callable[..., Any]) -> None:
    outcome = changed()

    assert outcome.faults == ()
    assert [finding for finding in outcome.findings if finding.outcome in TOLD] == []


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        pytest.param(
            "    why: They know babies and small children, who cannot speak for themselves.\n",
            "",
            "agencies-why-chosen",
            "  - organisation: early-years",
            id="an-agencys-reason-at-the-agency",
        ),
        pytest.param(
            "name: Leo Hart, ",
            "",
            "dsp-named",
            "  - person: leo-hart",
            id="a-delegates-name-at-the-delegate",
        ),
        pytest.param(
            "    - {payer: icb, amount: 56000, last_year: 54000}\n",
            "    - {payer: icb, last_year: 54000}\n",
            "funding-each-contribution",
            "    - {payer: icb, last_year: 54000}",
            id="an-amount-at-its-line",
        ),
        pytest.param(
            "  process: The partners decide which cases need a review, and oversee each one from start to finish.\n",
            "",
            "reviews-supervised",
            "practice_reviews:",
            id="a-key-at-its-section",
        ),
        pytest.param(
            "  respond: |\n",
            "  text: |\n",
            "needs-respond",
            "needs:",
            id="words-under-another-key-do-not-stand-for-it",
        ),
        pytest.param(
            "  - {organisation: police, person: rhea-dale}\n",
            "",
            "partners-all-three-kinds",
            "lead_safeguarding_partners:               # the head of each partner body",
            id="a-lead-at-the-list",
        ),
        pytest.param(
            "sent_before: 7 days\n  improvements",
            "sent_before: 3 days\n  improvements",
            "reviews-send-before",
            "  sent_before: 3 days",
            id="less-than-a-week-at-the-words",
        ),
    ],
)
def test_lines(rewritten: Callable[[str, str], list[Finding]], old: str, new: str, rule: str, line: str) -> None:
    found = [finding for finding in rewritten(old, new) if finding.rule == rule and finding.outcome in TOLD]

    assert [_line(old, new, finding) for finding in found] == [line]


def _line(old: str, new: str, finding: Finding) -> str:
    return EXAMPLESHIRE.read_text().replace(old, new).splitlines()[finding.span.start.line - 1]
