"""What the partners must do, how they listen, how to complain, and about the page itself."""

from collections.abc import Iterator

from masa.render.children.phrases import date_words, listed
from masa.render.children.reach import reach, website
from masa.render.children.sentences import Sentences
from masa.render.prose import safe_address
from masa.render.publication import (
    Block,
    BulletList,
    Fact,
    Facts,
    Glossary,
    Meaning,
    Paragraph,
    Prose,
    Section,
    paragraph,
)
from masa.render.telling.keys import given
from masa.render.telling.lines import linked, strong
from masa.render.telling.records import Telling
from masa.render.words import Link


def about(telling: Telling, say: Sentences) -> Section:
    """Return what the page is about, in the partnership's words where it has some."""
    own = telling.blocks(telling.document.children, "welcome")
    name = given(telling.document.partnership, "name") or say.one("about.nameless")
    free = telling.blocks(telling.document.children, "text")
    return telling.section(
        "about", say.one("about.title"), own, paragraph(say.many("about.says", partnership=name)), free
    )


def duties(telling: Telling, say: Sentences) -> Section:
    """Return what the law asks of the partners, in fixed sentences."""
    says = BulletList(tuple(paragraph(sentence) for sentence in say.each("duties.says")))
    return telling.section("duties", say.one("duties.title"), (says,))


def listening(telling: Telling, say: Sentences) -> Section:
    """Return how children are heard, and what changed because of what they said."""
    voice = telling.document.voice
    own = telling.blocks(telling.document.children, "how_we_listen")
    methods = [method for method in (voice.methods if voice else ()) if method and telling.present(method)]
    asked = any("children" in method.who for method in methods)
    fixed = paragraph(say.one("listening.ask")) if asked and not own else ()
    changes = tuple(_changes(telling, say))
    told = (*paragraph(say.one("listening.changed")), BulletList(changes)) if changes else ()
    return telling.section("listening", say.one("listening.title"), own, fixed, told)


def wrong(telling: Telling, say: Sentences) -> Section:
    """Return how to say that something went wrong, who can help, and how to reach the partnership."""
    own = telling.blocks(telling.document.children, "how_to_complain")
    partnership = telling.document.partnership
    contact, site = given(partnership, "contact"), given(partnership, "website")
    ways = tuple(reach(say, contact)) if contact else (Paragraph((website(site),)),) if site else ()
    title = (Paragraph(strong(say.one("wrong.contact"))),) if ways else ()
    return telling.section("wrong", say.one("wrong.title"), own, paragraph(say.many("wrong.says")), title, ways)


def words(telling: Telling, say: Sentences) -> Section:
    """Return hard words and what they mean; the partnership's own meaning stands before a fixed one."""
    fixed = {
        entry["word"].casefold(): Meaning(entry["word"], paragraph(entry["means"]))
        for entry in say.entries("words.meanings", "word", "means")
    }
    own = {
        entry.word.casefold(): Meaning(entry.word, telling.blocks(entry, "means") + telling.blocks(entry, "text"))
        for entry in given(telling.document.children, "words") or ()
        if entry.word
    }
    entries = sorted((fixed | own).items())
    return telling.section("words", say.one("words.title"), (Glossary(tuple(meaning for _, meaning in entries)),))


def full_page(telling: Telling, say: Sentences) -> Section:
    """Return where the full page is; where only the partnership's website is known, that; else that one may ask."""
    document = telling.document
    places = (
        ("full.link", given(document.publication, "url") or ""),
        ("full.website", given(document.partnership, "website") or ""),
    )
    links = [Link(say.one(name), address) for name, address in places if safe_address(address)]
    where = (Paragraph((links[0],)),) if links else paragraph(say.one("full.ask"))
    return telling.section("full", say.one("full.title"), paragraph(say.many("full.says")), where)


def made(telling: Telling, say: Sentences) -> Section:
    """Return who helped to make the page, when, and which version it matches."""
    children = telling.document.children
    who = list(given(children, "made_with") or ())
    day, version = given(children, "made_on"), given(telling.document.publication, "version")
    lines = [say.one("made.with", who=listed(say, who))] if who else []
    lines += [say.one("made.on" if day.day else "made.in", date=date_words(say, day))] if day else []
    lines += [say.one("made.version", version=version)] if version else []
    blocks = tuple(block for text in lines for block in paragraph(text))
    return telling.section("made", say.one("made.title"), blocks, _documents(telling, say))


def _documents(telling: Telling, say: Sentences) -> tuple[Block, ...]:
    """Return the documents that the partnership lists for children, by their titles alone."""
    papers = given(telling.document.children, "documents") or ()
    items = tuple((Paragraph(words),) for paper in papers if (words := linked(paper.title, paper.url)))
    return (*paragraph(say.one("made.documents")), BulletList(items)) if items else ()


def _changes(telling: Telling, say: Sentences) -> Iterator[tuple[Block, ...]]:
    voice = telling.document.voice
    for change in (change for change in (voice.changes if voice else ()) if change and change.did):
        told = (("listening.said", change.said), ("listening.did", change.did))
        yield (Facts(tuple(Fact(say.one(title), (Prose(text),)) for title, text in told if text)),)
