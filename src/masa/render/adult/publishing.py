"""The document itself: version, dates, approvals, promises, other versions, departures; and a copy's losses."""

from collections.abc import Iterator

from masa.model.partnership import Publication
from masa.model.upkeep import AlsoSaid, Departure, Lost
from masa.render.publication import Block, Cell, Paragraph, Section, paragraph
from masa.render.telling.lines import linked
from masa.render.telling.records import Show, Telling, line
from masa.render.telling.wording import SECTIONS
from masa.render.words import Text

_TOLD = (
    *("text", "documents", "sign_off", "consultations", "commitments"),
    *("accessibility", "appendices", "checked_against", "supersedes"),
)


_COPIED = {True: "The whole page was copied.", False: "Only a part of the page was copied."}


def publication(telling: Telling) -> Iterator[Section]:
    """Yield version and dates, who signed, who was asked, what is promised, and the appendices."""
    published = telling.document.publication
    yield telling.section(
        "publication",
        "About this document",
        telling.opening(published),
        telling.facts(published, *_TOLD),
        () if published is None else telling.titled("Replaces", telling.blocks(published, "supersedes")),
        telling.titled("Guidance followed", telling.blocks(telling.document, "guidance")),
        telling.closing(published),
        sections=() if published is None else _parts(telling, published),
    )


def versions(telling: Telling) -> Iterator[Section]:
    """Yield the versions for other readers, and what children are told."""
    shown = (
        Show("Version", ("title", "url"), lambda entry: line(linked(entry.title, entry.url))),
        Show("Form", ("form",)),
        Show("Of", ("of",)),
        Show("For", ("for",)),
        Show("Language", ("language",)),
        Show("Made with", ("made_with",)),
    )
    table = telling.table("accessible-versions", "Other versions", telling.document.accessible_versions, shown)
    yield telling.section("accessible_versions", "Other versions and languages", table)
    children = telling.document.children
    words = telling.table(
        "children-words",
        "Words explained to children",
        children.words if children else (),
        (Show("Word", ("word",)), Show("Meaning", ("means",))),
    )
    yield telling.section(
        "children",
        "What children are told",
        telling.opening(children),
        telling.facts(children, "text", "words", "documents"),
        words,
        telling.closing(children),
    )


def departures(telling: Telling) -> Iterator[Section]:
    """Yield the guidance that is not followed, on purpose, and why."""
    shown = (
        Show("Guidance not followed", ("reason", "rule"), lambda entry: _departure(telling, entry)),
        Show("Agreed", ("agreed_by", "agreed_on"), telling.approval),
        Show("When", ("from", "to", "ended"), telling.period),
        Show("Place in the document", ("where",)),
    )
    table = telling.table("departures", "Where we depart from guidance, and why", telling.document.departures, shown)
    yield telling.section("departures", "Where we depart from guidance", table)


def transcription(telling: Telling) -> Iterator[Section]:
    """Yield where a copy comes from, what was lost in it and where the page contradicts itself."""
    copied = telling.document.transcription
    if copied is None:
        return
    place = Show("Place in the document", ("path",), _place)
    lost = (place, Show("What was lost", ("what",)))
    also = (place, Show("The page also says", ("says",)))
    yield telling.section(
        "transcription",
        "About this copy",
        () if copied.whole is None else paragraph(_COPIED[copied.whole]),
        telling.facts(copied, "whole", "lost", "also_says"),
        telling.table("transcription-lost", "On the page and not in this copy", copied.lost, lost),
        telling.table("transcription-also-says", "Where the page says more than one thing", copied.also_says, also),
    )


def _departure(telling: Telling, entry: Departure) -> Cell:
    """Return the reason, which readers look for, and then the rule by its id."""
    rule = (Paragraph((Text(f"Rule: {entry.rule}"),)),) if entry.rule else ()
    return (*telling.blocks(entry, "reason"), *rule)


def _place(entry: Lost | AlsoSaid) -> Cell:
    return paragraph(SECTIONS.get(entry.path, entry.path)) if entry.path else ()


def _parts(telling: Telling, published: Publication) -> Iterator[Section]:
    yield telling.section("publication-checked-against", "Checked against later guidance", _checked(telling, published))
    yield telling.section("publication-sign-off", "Who has signed", _signed(telling, published))
    asked = telling.table(
        "publication-consultations",
        "Who was asked",
        published.consultations,
        (Show("Who", ("who",)), Show("About", ("about",)), Show("When", ("consulted_on",))),
    )
    yield telling.section("publication-consultations", "Who was asked", asked)
    promised = telling.table(
        "publication-commitments",
        "What we have said we will do",
        published.commitments,
        (
            Show("What", ("what",)),
            Show("By", ("due",)),
            Show("When", ("when",)),
            Show("Who", ("owner",)),
            Show("Done", ("done_on",)),
        ),
    )
    yield telling.section("publication-commitments", "What we have said we will do", promised)
    accessibility = telling.facts(published.accessibility, "other_formats")
    yield telling.section("publication-accessibility", "Accessibility", accessibility)
    yield from _appendices(telling, published)


def _checked(telling: Telling, published: Publication) -> tuple[Block, ...]:
    shown = (Show("Guidance", ("guidance",)), Show("Checked", ("checked_on",)))
    return telling.table("publication-checked-against", "Checked against", published.checked_against, shown)


def _signed(telling: Telling, published: Publication) -> tuple[Block, ...]:
    shown = (
        Show("Signed by", ("person",)),
        Show("On", ("signed_on",)),
        Show("Version", ("version",)),
        Show("Minute", ("minute",)),
        Show("Digest of what was signed", ("digest",)),
    )
    return telling.table("publication-sign-off", "Signatures", published.sign_off, shown)


def _appendices(telling: Telling, published: Publication) -> Iterator[Section]:
    entries = [entry for entry in published.appendices if entry]
    sections = (
        telling.section(
            f"publication-appendices-{number}",
            f"Appendix {number}: {entry.title}" if entry.title else f"Appendix {number}",
            telling.titled("Where to read it", line(linked(None, entry.url))),
            telling.facts(entry, "title", "url") or telling.titled("Published", line(linked("not stated", None))),
        )
        for number, entry in enumerate(entries, start=1)
    )
    yield telling.section("publication-appendices", "Appendices", sections=sections)
