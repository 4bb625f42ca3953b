"""The publication for adults, in the order of the statutory guidance."""

from collections.abc import Callable, Iterable

from masa.model.document import Document
from masa.render.adult import (
    agencies,
    area,
    directory,
    formats_and_checks,
    funding,
    governance,
    information,
    leadership,
    needs,
    notices,
    partnership,
    publishing,
    scrutiny,
    timeline,
    voice,
)
from masa.render.adult.at_a_glance import at_a_glance
from masa.render.publication import Block, Fact, Facts, Publication, Section
from masa.render.telling.keys import given
from masa.render.telling.records import Telling
from masa.render.telling.standing import is_draft

_ORDER: tuple[Callable[[Telling], Iterable[Section]], ...] = (
    partnership.about,
    leadership.leads,
    leadership.delegates,
    leadership.chair,
    governance.governance,
    area.area,
    agencies.agencies,
    agencies.education,
    agencies.homes,
    needs.needs,
    scrutiny.scrutiny,
    information.information,
    information.data,
    information.training,
    scrutiny.reviews,
    funding.funding,
    voice.voice,
    needs.thresholds,
    voice.disputes,
    voice.yearly_report,
    timeline.timeline,
    publishing.publication,
    publishing.versions,
    publishing.departures,
    publishing.transcription,
    directory.directory,
    formats_and_checks.formats_and_checks,
)
_TITLE = "Multi-agency safeguarding arrangements"


def adult_publication(document: Document) -> Publication:
    """Return the publication; a section that the document says nothing for is left out."""
    telling = Telling(document)
    sections = (section for build in _ORDER for section in build(telling))
    return Publication(
        title=_TITLE,
        owner=given(document.partnership, "name") or "",
        draft=is_draft(document),
        notices=tuple(notices.notices(telling)),
        summary=_summary((*at_a_glance(telling), *notices.cover(telling))),
        sections=tuple(section for section in sections if not section.empty),
    )


def _summary(rows: tuple[Fact, ...]) -> tuple[Block, ...]:
    return (Facts(rows),) if rows else ()
