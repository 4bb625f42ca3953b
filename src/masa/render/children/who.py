"""Who is in charge, who helps them and who checks them: bodies and posts, never people's names."""

from collections.abc import Iterator

from masa.model.leadership import Delegate, Lead
from masa.model.scrutiny import ScrutinyStrand
from masa.render.children.sentences import Sentences
from masa.render.publication import Block, BulletList, Paragraph, Section, paragraph
from masa.render.telling import Telling, capitals, line
from masa.render.values import given, strong
from masa.render.words import Text, Words

_NAMED_AGENCIES = 12
_NOBODY = ("vacant", "to-be-confirmed", "designate")  # nobody does the work of such a post yet
_BY_LAW = ("local-authority", "integrated-care-board", "police")  # the safeguarding partners of Children Act 2004 s.16E


def in_charge(telling: Telling, say: Sentences) -> Section:
    """Return the bodies that lead, each with its leader's post; those that the law names stand apart."""
    leads = [lead for lead in telling.document.lead_safeguarding_partners if lead and telling.present(lead)]
    own = telling.blocks(telling.document.children, "who_is_in_charge")
    lists = (
        (say.many("in_charge.says"), [lead for lead in leads if _kind(telling, lead) in _BY_LAW]),
        (say.many("in_charge.others"), [lead for lead in leads if _kind(telling, lead) not in _BY_LAW]),
    )
    told = (
        block
        for fixed, bodies in lists
        if bodies
        for block in (*paragraph(fixed), BulletList(tuple(_lead(telling, say, lead) for lead in bodies)))
    )
    return telling.section("in-charge", say.one("in_charge.title"), own, told)


def helpers(telling: Telling, say: Sentences) -> Section:
    """Return the posts that act for the leaders, and the agencies that must help."""
    acting = [entry for entry in telling.document.delegated_safeguarding_partners if entry and telling.present(entry)]
    posts = [words for entry in acting for words in _delegate(telling, say, entry, filled=True)]
    empty = [words for entry in acting for words in _delegate(telling, say, entry, filled=False)]
    delegates = (*_listed(say.many("helpers.says"), posts), *_listed(say.one("being_filled"), empty))
    return telling.section("helpers", say.one("helpers.title"), delegates, _agencies(telling, say))


def checking(telling: Telling, say: Sentences) -> Section:
    """Return who checks the partnership."""
    scrutiny = telling.document.independent_scrutiny
    strands = [strand for strand in (scrutiny.strands if scrutiny else ()) if strand and telling.present(strand)]
    who = tuple(line(words) for strand in strands if (words := _checker(telling, strand)))
    empty = [post for strand in strands for post in _posts(telling, given(strand, "who"), None, filled=False)]
    own = telling.blocks(telling.document.children, "who_checks")
    listed = (*paragraph(say.one("checking.who")), BulletList(who)) if who else ()
    waiting = _listed(say.one("being_filled"), empty)
    return telling.section(
        "checking", say.one("checking.title"), paragraph(say.many("checking.says")), own, listed, waiting
    )


def _lead(telling: Telling, say: Sentences, lead: Lead) -> tuple[Block, ...]:
    name = telling.names.text(lead.organisation) if lead.organisation else ""
    kind = _kind(telling, lead)
    what = say.one(f"in_charge.kinds.{kind}") if kind in (*_BY_LAW, "education") else ""
    title: Words = (*strong(what or name), *((Text(f": {name}"),) if what else ()))
    posts = _posts(telling, lead.person, lead.organisation)
    return (Paragraph(title), *(block for post in posts for block in paragraph(say.one("in_charge.leader", post=post))))


def _kind(telling: Telling, lead: Lead) -> str:
    body = telling.names.bodies.get(lead.organisation or "")
    return (body.kind if body else None) or ""


def _delegate(telling: Telling, say: Sentences, entry: Delegate, *, filled: bool) -> Iterator[str]:
    bodies = "".join(piece.words for piece in telling.names.all(given(entry, "acts_for")))
    for post in _posts(telling, given(entry, "person"), None, filled=filled):
        yield say.one("helpers.acts_for", post=post, body=bodies) if bodies else post


def _listed(title: str, entries: list[str]) -> tuple[Block, ...]:
    items = tuple(paragraph(entry) for entry in dict.fromkeys(entries))
    return (*paragraph(title), BulletList(items)) if items else ()


def _agencies(telling: Telling, say: Sentences) -> tuple[Block, ...]:
    chosen = [entry for entry in telling.document.relevant_agencies if entry and entry.chosen is not False]
    names = [
        telling.names.text(entry.organisation) for entry in chosen if entry.organisation and telling.present(entry)
    ]
    if not names:
        return ()
    items = tuple(paragraph(name) for name in names[:_NAMED_AGENCIES])
    rest = len(names) - len(items)
    more = paragraph(say.one("helpers.more", count=str(rest))) if rest else ()
    return (*paragraph(say.many("helpers.agencies")), BulletList(items), *more)


def _checker(telling: Telling, strand: ScrutinyStrand) -> Words:
    """Return a strand as posts and bodies; the words used for it where it names nobody; nothing where all have gone."""
    names = [name for name in given(strand, "who") if _there(telling, name)]
    if strand.who and not names:
        return ()
    parts = [
        _posts(telling, (name,), None) if name in telling.names.people else [telling.names.text(name)] for name in names
    ]
    posts = [part for several in parts for part in several]
    words = ", ".join(posts) or strand.called or ""
    return capitals((Text(words),)) if words else telling.words(strand, "kind")


def _there(telling: Telling, name: str) -> bool:
    """Tell whether somebody is in post; a body or a group always is."""
    person = telling.names.people.get(name)
    return person is None or (telling.present(person) and person.status not in _NOBODY)


def _posts(telling: Telling, people: tuple[str, ...], body: str | None, *, filled: bool | None = None) -> list[str]:
    """Return posts of people now named; only those that somebody fills, or only the others, where that is asked."""
    known = [telling.names.people[name] for name in people if name in telling.names.people]
    wanted = [
        person
        for person in known
        if telling.present(person) and (filled is None or filled is (person.status not in _NOBODY))
    ]
    return [post for person in wanted if (post := telling.names.post(person, body))]
