"""What a reader has to know first: a draft, an invented example, a copy, arrangements that no longer hold."""

from collections.abc import Iterator

from masa.model.record import Shape
from masa.model.web_address import is_web_address
from masa.render.prose import safe_address
from masa.render.publication import Block, Fact, Notice, Paragraph, paragraph
from masa.render.telling.invented import invented
from masa.render.telling.keys import given
from masa.render.telling.records import Telling
from masa.render.telling.standing import UNSAID, is_draft, standing
from masa.render.telling.wording import enumerated
from masa.render.words import Link, Text, Words

_STATUS = {
    "draft": "This is a draft. It has not been agreed or published, and it may change.",
    UNSAID: "Nothing here says that these arrangements have been published. Treat this page as a draft: it may change.",
    "agreed": "These arrangements have been agreed. They have not yet been published.",
    "superseded": "These arrangements have been replaced by later ones.",
    "withdrawn": "These arrangements have been withdrawn.",
}
_COVER = (
    *(
        "status",
        "version",
        "published_on",
        "updated_on",
        "effective_from",
        "effective_to",
        "agreed_by",
        "agreed_on",
    ),
    *("reviewed", "next_review", "review_when", "reviewed_by"),
)


def notices(telling: Telling) -> Iterator[Notice]:
    """Yield the notices that stand above everything else."""
    status = standing(telling.document)
    if status in _STATUS:
        yield Notice("draft" if is_draft(telling.document) else "ended", paragraph(_STATUS[status]))
    if invented(telling.document):
        yield Notice(
            "example",
            paragraph("This is an invented example. Its bodies, people, places and sums do not exist."),
        )
    if telling.document.transcription:
        yield Notice("copy", tuple(_copy(telling)))


def cover(telling: Telling) -> tuple[Fact, ...]:
    """Return version, dates and approval: what a reader looks for on a cover."""
    published = telling.document.publication
    if published is None:
        return ()
    told = [key for key in type(published).model_fields if key not in _COVER]
    return telling.rows(published, *told, begin=True)


def _copy(telling: Telling) -> Iterator[Block]:
    copied = telling.document.transcription
    read = telling.words(copied, "read_on")
    when: Words = (Text(", read on "), *read) if read else ()
    known = is_web_address(given(copied, "source") or "")
    claim = "This is a copy" if known else "This is said to be a copy"
    yield Paragraph((Text(f"{claim} made from a published page: "), *_original(copied), *when, Text(".")))
    if not known:
        yield from paragraph("The web address of that page is not given, so nothing here shows that it was published.")
    if given(copied, "whole") is False:
        yield from paragraph("Only a part of that page was read. What is missing here may be on the page.")
    lost = given(copied, "lost")
    if lost:
        kinds = list(dict.fromkeys(f"{entry.what or 'something'}" for entry in lost))
        words = f"Lost in the copy: {len(lost)} {'place' if len(lost) == 1 else 'places'} ({enumerated(kinds)})."
        yield Paragraph((Text(f"{words} See "), Link("About this copy", "#transcription"), Text(".")))


def _original(copied: Shape | None) -> Words:
    """Return the title of the page that was copied, and its address in full, which paper shows as well."""
    title, source = given(copied, "title"), given(copied, "source")
    if not source:
        return (Text(title or "one that is not named"),)
    address = Link(source, source) if safe_address(source) else Text(source)
    return (Text(f"{title} ("), address, Text(")")) if title else (address,)
