"""The statement of compliance as a page: HTML with filters that need no script, and Markdown."""

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

from masa.compliance.labels import KINDS, LABELS, kind_of
from masa.compliance.statement import OUTCOMES, Part, Requirement, Statement
from masa.model.kinds.day import Day
from masa.model.kinds.quoted import within
from masa.render.html.linter.faults import page_faults
from masa.render.keyed import Keyed, keyed_html, keyed_markdown
from masa.render.page import HTML, MARKDOWN
from masa.render.request import Page
from masa.render.templating.blank_lines import tidy
from masa.render.templating.environment import Language, LoadTemplate, templates_of
from masa.rules.engine.authority import provision, standing
from masa.rules.language.register_file import REASONS
from masa.rules.topics import TOPICS


class Topic(NamedTuple):
    """The requirements of one topic; `name` is that of its folder, and the anchor of its heading."""

    name: str
    title: str
    requirements: tuple[Requirement, ...]


class View(NamedTuple):
    """What the templates of a statement are given."""

    statement: Statement
    title: str
    owner: str
    draft: bool
    day: str
    kinds: tuple[str, ...]
    outcomes: Mapping[str, str]
    counts: tuple[tuple[str, tuple[int, ...]], ...]
    topics: tuple[Topic, ...]
    answering: tuple[Part, ...]
    alone: tuple[Part, ...]


def statement_page(statement: Statement, format: str, load: LoadTemplate) -> Page:  # noqa: A002 - the word that users type
    """Return the statement as one page in HTML or Markdown; the same statement gives the same bytes."""
    language, template = STATEMENT_FORMATS[format]
    text = tidy(templates_of(load, language).render(template, page=_view(statement)))
    faults = page_faults(text) if format == "html" else ()
    return Page(text.encode(), tuple(f"the statement, {fault}" for fault in faults))


def _view(statement: Statement) -> View:
    return View(
        statement,
        "Statement of compliance",
        statement.title,
        draft=False,
        day=str(Day.of(statement.question.day)),
        kinds=tuple(KINDS),
        outcomes={outcome: LABELS[outcome] for outcome in OUTCOMES},
        counts=tuple(_counts(statement)),
        topics=tuple(_topics(statement)),
        answering=tuple(part for part in statement.parts if part.rules),
        alone=tuple(part for part in statement.parts if not part.rules),
    )


def _topics(statement: Statement) -> Iterator[Topic]:
    names = list(TOPICS)
    ordered = sorted(statement.requirements, key=lambda one: (names.index(one.topic), one.rule))
    for name, listed in groupby(ordered, key=lambda one: one.topic):
        yield Topic(name, TOPICS[name], tuple(listed))


def _counts(statement: Statement) -> Iterator[tuple[str, tuple[int, ...]]]:
    for kind, forces in KINDS.items():
        yield kind, tuple(statement.counts_of(forces).values())
    yield "All", tuple(statement.counts.values())


_FILTERS: Mapping[str, Callable[..., object]] = {
    "outcome": LABELS.__getitem__,
    "kind": kind_of,
    "provision": provision,
    "standing": standing,
    "reason": REASONS.__getitem__,
    "within": within,
    "sentence": lambda text: text[:1].upper() + text[1:],
    "slug": lambda text: text.lower().replace(" ", "-"),
}


def _with_filters(language: Language, keyed: Keyed) -> Language:
    return Language(language.escape, {**language.filters, **_FILTERS, "keyed": keyed(language.escape)})


STATEMENT_FORMATS: Mapping[str, tuple[Language, str]] = {
    "html": (_with_filters(HTML, keyed_html), "statement.html.j2"),
    "markdown": (_with_filters(MARKDOWN, keyed_markdown), "statement.md.j2"),
}
