"""Independent scrutiny, and local child safeguarding practice reviews."""

from collections.abc import Iterator

from masa.model.scrutiny import IndependentScrutiny, ScrutinyPlan
from masa.render.publication import Block, Section
from masa.render.telling.lines import linked
from masa.render.telling.records import Show, Telling, line


def scrutiny(telling: Telling) -> Iterator[Section]:
    """Yield who checks the partnership, what they look at and what follows."""
    checked = telling.document.independent_scrutiny
    yield telling.section(
        "independent_scrutiny",
        "Independent scrutiny",
        telling.opening(checked),
        telling.facts(checked, "text", "strands", "functions", "plan", "follow_up", "documents"),
        telling.closing(checked),
        sections=() if checked is None else _parts(telling, checked),
    )


def reviews(telling: Telling) -> Iterator[Section]:
    """Yield how serious cases are identified, reviewed and learned from."""
    reviewed = telling.document.practice_reviews
    yield telling.section(
        "practice_reviews",
        "Local child safeguarding practice reviews",
        telling.opening(reviewed),
        telling.facts(reviewed, "text", "criteria", "report_includes", "documents"),
        telling.closing(reviewed),
        sections=()
        if reviewed is None
        else (
            telling.section("practice-reviews-criteria", "What is weighed", telling.points(reviewed.criteria)),
            telling.section(
                "practice-reviews-report", "What a report includes", telling.points(reviewed.report_includes)
            ),
        ),
    )


def _parts(telling: Telling, checked: IndependentScrutiny) -> Iterator[Section]:
    shown = (
        Show("Who", ("who", "called")),
        Show("Kind", ("kind",)),
        Show("Term", ("from", "to", "ended"), telling.period),
        Show("Independence", ("independence",)),
    )
    strands = telling.table("independent-scrutiny-strands", "Who scrutinises", checked.strands, shown)
    yield telling.section("independent-scrutiny-strands", "Who scrutinises", strands)
    yield telling.section("independent-scrutiny-functions", "What scrutiny does", telling.points(checked.functions))
    yield telling.section("independent-scrutiny-plan", "Plan of scrutiny", *_plan(telling, checked.plan))
    yield telling.section(
        "independent-scrutiny-follow-up", "How findings are followed up", telling.facts(checked.follow_up)
    )


def _plan(telling: Telling, plan: ScrutinyPlan | None) -> Iterator[tuple[Block, ...]]:
    if plan is None:
        return
    yield telling.titled("Plan", line(linked(plan.title, plan.url)))
    yield telling.facts(plan, "title", "url", "methods")
    yield telling.titled("Methods", telling.points(plan.methods))
