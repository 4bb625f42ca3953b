"""The pre-publication report as a page: HTML that also prints, and Markdown."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from masa.deadlines.deadline import Deadline
from masa.model.kinds.day import Day
from masa.model.kinds.quoted import within
from masa.readiness.item import REASONS
from masa.readiness.readiness import NOT_MEANT, Readiness
from masa.render.html.linter.faults import page_faults
from masa.render.keyed import Keyed, keyed_html, keyed_markdown
from masa.render.page import HTML, MARKDOWN
from masa.render.prose import safe_address
from masa.render.request import Page
from masa.render.templating.blank_lines import tidy
from masa.render.templating.environment import Language, LoadTemplate, templates_of
from masa.rules.engine.authority import provision, standing


class View(NamedTuple):
    """What the templates of the report are given."""

    report: Readiness
    title: str
    owner: str
    draft: bool
    day: str
    not_meant: str


def check_page(readiness: Readiness, format: str, load: LoadTemplate) -> Page:  # noqa: A002 - the word that users type
    """Return the report as one page in HTML or Markdown; the same report gives the same bytes."""
    language, template = CHECK_FORMATS[format]
    day = str(Day.of(readiness.question.day))
    view = View(readiness, "Ready to publish?", readiness.title, draft=False, day=day, not_meant=NOT_MEANT)
    text = tidy(templates_of(load, language).render(template, page=view))
    faults = page_faults(text) if format == "html" else ()
    return Page(text.encode(), tuple(f"the report, {fault}" for fault in faults))


def _note(one: Deadline) -> str:
    """Return what has to be known of a date: that it is past, or that masa worked it out."""
    notes = ["overdue"] * one.overdue + ["worked out from the last time and the cycle"] * one.computed
    return ", ".join(notes)


_FILTERS: Mapping[str, Callable[..., object]] = {
    "provision": provision,
    "standing": standing,
    "reason": REASONS.__getitem__,
    "within": within,
    "sentence": lambda text: text if text.startswith("masa") else text[:1].upper() + text[1:],
    "safe_address": safe_address,
    "note": _note,
    "day": str,
}


def _with_filters(language: Language, keyed: Keyed) -> Language:
    return Language(language.escape, {**language.filters, **_FILTERS, "keyed": keyed(language.escape)})


CHECK_FORMATS: Mapping[str, tuple[Language, str]] = {
    "html": (_with_filters(HTML, keyed_html), "check.html.j2"),
    "markdown": (_with_filters(MARKDOWN, keyed_markdown), "check.md.j2"),
}
