"""The children's page: fixed sentences with the document's facts in them, and the partnership's own words."""

from collections.abc import Iterator

from masa.model.document import Document
from masa.render.children import money, what, who
from masa.render.children.help_box import foot, grown_ups, help_box
from masa.render.children.personal_data import refuse_personal_data
from masa.render.children.sentences import Sentences
from masa.render.help_lines import HelpLines
from masa.render.publication import Around, Notice, Publication, paragraph
from masa.render.telling.invented import invented
from masa.render.telling.keys import given
from masa.render.telling.records import Telling
from masa.render.telling.standing import is_draft, standing

_ORDER = (
    what.about,
    who.in_charge,
    who.helpers,
    what.duties,
    what.listening,
    money.spending,
    who.checking,
    what.wrong,
    what.words,
    what.full_page,
    what.made,
)


def children_publication(document: Document, say: Sentences, lines: HelpLines) -> Publication:
    """Return the children's page; raise an error rather than show personal data."""
    telling = Telling(document)
    sections = [section for build in _ORDER if not (section := build(telling, say)).empty]
    sections.append(telling.section("grown-ups", say.one("grown_ups.title"), grown_ups(say, lines)))
    page = Publication(
        title=say.one("title"),
        owner=given(document.partnership, "name") or "",
        draft=is_draft(document),
        notices=tuple(_notices(document, say)),
        summary=(help_box(telling, say, lines, "help", "help.title"),),
        sections=tuple(sections),
        closing=(help_box(telling, say, lines, "help-again", "help.again"),),
        around=_around(say, lines),
    )
    refuse_personal_data(page, document)
    return page


def _around(say: Sentences, lines: HelpLines) -> Around:
    return Around(
        language=say.one("language"),
        contents=say.one("contents"),
        skip=say.one("skip"),
        draft=say.one("draft_mark"),
        foot=foot(say, lines),
    )


def _notices(document: Document, say: Sentences) -> Iterator[Notice]:
    status = standing(document)
    if is_draft(document):
        yield Notice("draft", paragraph(say.one("draft")))
    elif status in ("agreed", "superseded", "withdrawn"):
        yield Notice("ended", paragraph(say.one(status)))
    if invented(document):
        yield Notice("example", paragraph(say.one("example")))
    if document.transcription:
        yield Notice("copy", paragraph(say.one("copy")))
