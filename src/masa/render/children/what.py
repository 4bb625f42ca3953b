"""What the partners must do, how they listen, what they spend, how to complain, and about the page itself."""

from collections.abc import Iterator
from decimal import Decimal

from masa.model.funding import Contribution, Funding
from masa.model.kinds.number import pounds
from masa.render.children.sentences import Sentences
from masa.render.contact import contact_words
from masa.render.money import per_cent, total
from masa.render.prose import safe_address
from masa.render.publication import (
    Block,
    BulletList,
    Cell,
    Column,
    Fact,
    Facts,
    Glossary,
    Meaning,
    Paragraph,
    Prose,
    Row,
    Section,
    Table,
    paragraph,
)
from masa.render.telling import Telling
from masa.render.values import given, strong
from masa.render.wording import enumerated
from masa.render.words import Link, Text

_IN_KIND = "in-kind"


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
    asked = any("children" in method.who for method in (voice.methods if voice else ()) if method)
    fixed = paragraph(say.one("listening.ask")) if asked and not own else ()
    changes = tuple(_changes(telling, say))
    listed = (*paragraph(say.one("listening.changed")), BulletList(changes)) if changes else ()
    return telling.section("listening", say.one("listening.title"), own, fixed, listed)


def spending(telling: Telling, say: Sentences) -> Section:
    """Return what the money is for, and who pays, as one small table."""
    funding = telling.document.funding
    own = telling.blocks(telling.document.children, "what_we_spend")
    plain = telling.blocks(funding, "plain_summary") if not own else ()
    table = _payers(telling, say, funding) if funding and funding.contributions else ()
    return telling.section("spending", say.one("spending.title"), own, plain, table)


def wrong(telling: Telling, say: Sentences) -> Section:
    """Return how to say that something went wrong, who can help, and how to reach the partnership."""
    own = telling.blocks(telling.document.children, "how_to_complain")
    partnership = telling.document.partnership
    contact, website = given(partnership, "contact"), telling.words(partnership, "website")
    ways = contact_words(contact) if contact else website
    reach = (Paragraph((*strong(say.one("wrong.contact")), Text(": "), *ways)),) if ways else ()
    return telling.section("wrong", say.one("wrong.title"), own, paragraph(say.many("wrong.says")), reach)


def words(telling: Telling, say: Sentences) -> Section:
    """Return hard words and what they mean; the partnership's own meaning stands before a fixed one."""
    fixed = {
        entry["word"].casefold(): Meaning(entry["word"], paragraph(entry["means"]))
        for entry in say.entries("words.meanings")
    }
    own = {
        entry.word.casefold(): Meaning(entry.word, telling.blocks(entry, "means") + telling.blocks(entry, "text"))
        for entry in given(telling.document.children, "words") or ()
        if entry.word
    }
    entries = sorted((fixed | own).items())
    return telling.section("words", say.one("words.title"), (Glossary(tuple(meaning for _, meaning in entries)),))


def full_page(telling: Telling, say: Sentences) -> Section:
    """Return where the full page is."""
    document = telling.document
    address = given(document.publication, "url") or given(document.partnership, "website") or ""
    where = Link(say.one("full.link"), address) if safe_address(address) else Text(say.one("full.ask"))
    return telling.section("full", say.one("full.title"), paragraph(say.many("full.says")), (Paragraph((where,)),))


def made(telling: Telling, say: Sentences) -> Section:
    """Return who helped to make the page, when, and which version it matches."""
    children = telling.document.children
    who = list(given(children, "made_with") or ())
    day, version = given(children, "made_on"), given(telling.document.publication, "version")
    lines = [say.one("made.with", who=enumerated(who))] if who else []
    lines += [say.one("made.on", date=str(day))] if day else []
    lines += [say.one("made.version", version=version)] if version else []
    blocks = tuple(block for text in lines for block in paragraph(text))
    return telling.section("made", say.one("made.title"), blocks, telling.closing(children))


def _changes(telling: Telling, say: Sentences) -> Iterator[tuple[Block, ...]]:
    voice = telling.document.voice
    for change in (change for change in (voice.changes if voice else ()) if change and change.did):
        told = (("listening.said", change.said), ("listening.did", change.did))
        yield (Facts(tuple(Fact(say.one(title), (Prose(text),)) for title, text in told if text)),)


def _payers(telling: Telling, say: Sentences, funding: Funding) -> tuple[Block, ...]:
    held = "".join(piece.words for piece in telling.held(funding))
    caption = say.one("spending.caption_period", period=held) if held else say.one("spending.caption")
    payers = dict.fromkeys(entry.payer for entry in funding.contributions if entry and entry.payer)
    rows = []
    for payer in payers:
        entries = [entry for entry in funding.contributions if entry and entry.payer == payer]
        rows.append(Row((paragraph(telling.names.text(payer)), _cash(say, entries), _in_kind(entries))))
    columns = [Column(say.one("spending.who")), Column(say.one("spending.how_much"), numeric=True)]
    if any(row.cells[2] for row in rows):
        columns.append(Column(say.one("spending.in_kind"), numeric=True))
    kept = tuple(Row(row.cells[: len(columns)]) for row in rows)
    return (Table("spending-table", caption, tuple(columns), kept),) if kept else ()


def _cash(say: Sentences, entries: list[Contribution]) -> Cell:
    """Return the sum of a payer's money; its share where that is all that is said; or that nothing is said."""
    cash = [entry for entry in entries if entry.kind != _IN_KIND]
    amounts = [entry.amount for entry in cash if entry.amount is not None]
    shares = [entry.percent for entry in cash if entry.percent is not None]
    if amounts:
        return paragraph(pounds(total(amounts)))
    if shares:
        return paragraph(say.one("spending.part", percent=per_cent(sum(shares, Decimal(0)))))
    return paragraph(say.one("spending.unknown")) if cash else ()


def _in_kind(entries: list[Contribution]) -> Cell:
    amounts = [entry.amount for entry in entries if entry.kind == _IN_KIND and entry.amount is not None]
    return paragraph(pounds(total(amounts))) if amounts else ()
