"""Who is in charge, who helps them and who checks them: bodies and posts, never people's names."""

from collections.abc import Iterable, Iterator

from masa.model.collective import IN_WORDS
from masa.model.leadership import Delegate, Lead
from masa.model.scrutiny import ScrutinyStrand
from masa.render.children.phrases import last_of
from masa.render.children.sentences import Sentences
from masa.render.publication import Block, BulletList, Paragraph, Section, paragraph
from masa.render.telling.keys import given
from masa.render.telling.lines import strong
from masa.render.telling.records import Telling
from masa.render.telling.wording import capital
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
    empty = [words for lead in leads for words in _empty(telling, say, lead)]
    return telling.section("in-charge", say.one("in_charge.title"), own, told, _listed(say.one("being_filled"), empty))


def helpers(telling: Telling, say: Sentences) -> Section:
    """Return the posts that act for the leaders, who leads the meetings, and the agencies that must help."""
    acting = [entry for entry in telling.document.delegated_safeguarding_partners if entry and telling.present(entry)]
    posts = [words for entry in acting for words in _delegate(telling, say, entry, filled=True)]
    empty = [words for entry in acting for words in _delegate(telling, say, entry, filled=False)]
    delegates = (*_listed(say.many("helpers.says"), posts), *_listed(say.one("being_filled"), empty))
    return telling.section(
        "helpers", say.one("helpers.title"), delegates, _chairs(telling, say), _agencies(telling, say)
    )


def checking(telling: Telling, say: Sentences) -> Section:
    """Return who checks the partnership."""
    scrutiny = telling.document.independent_scrutiny
    strands = [strand for strand in (scrutiny.strands if scrutiny else ()) if strand and telling.present(strand)]
    who = [words for strand in strands if (words := _checker(telling, say, strand))]
    empty = [post for strand in strands for post in _posts(telling, given(strand, "who"), None, filled=False)]
    return telling.section(
        "checking",
        say.one("checking.title"),
        paragraph(say.many("checking.says")),
        telling.blocks(telling.document.children, "who_checks"),
        _listed(say.one("checking.who"), who),
        _listed(say.one("being_filled"), empty),
    )


def _lead(telling: Telling, say: Sentences, lead: Lead) -> tuple[Block, ...]:
    name = telling.names.text(lead.organisation) if lead.organisation else ""
    kind = _kind(telling, lead)
    what = say.one(f"in_charge.kinds.{kind}") if kind in (*_BY_LAW, "education") else ""
    title: Words = (*strong(what or name), *((Text(f": {name}"),) if what and name else ()))
    posts = _posts(telling, lead.person, lead.organisation, filled=True)
    return (Paragraph(title), *(block for post in posts for block in paragraph(say.one("in_charge.leader", post=post))))


def _empty(telling: Telling, say: Sentences, lead: Lead) -> Iterator[str]:
    for post in _posts(telling, lead.person, lead.organisation, filled=False):
        body = telling.names.text(lead.organisation) if lead.organisation else ""
        yield say.one("helpers.acts_for", post=post, body=body) if body else post


def _kind(telling: Telling, lead: Lead) -> str:
    body = telling.names.bodies.get(lead.organisation or "")
    return (body.kind if body else None) or ""


def _delegate(telling: Telling, say: Sentences, entry: Delegate, *, filled: bool) -> Iterator[str]:
    bodies = "".join(piece.words for piece in telling.names.all(given(entry, "acts_for"), last_of(say, "and")))
    for post in _posts(telling, given(entry, "person"), None, filled=filled):
        yield say.one("helpers.acts_for", post=post, body=bodies) if bodies else post


def _chairs(telling: Telling, say: Sentences) -> tuple[Block, ...]:
    terms = [term for term in telling.document.partnership_chair if term and telling.present(term)]
    posts = [post for term in terms for post in _posts(telling, given(term, "person"), None, filled=True)]
    distinct = list(dict.fromkeys(posts))
    return _listed(say.many("helpers.chairs" if distinct[1:] else "helpers.chair"), distinct)


def _listed(title: str, entries: Iterable[str]) -> tuple[Block, ...]:
    items = tuple(paragraph(entry) for entry in dict.fromkeys(entries))
    return (*paragraph(title), BulletList(items)) if items else ()


def _agencies(telling: Telling, say: Sentences) -> tuple[Block, ...]:
    """Return the bodies that the arrangements bind; after the first twelve, how many there are besides."""
    chosen = [entry for entry in telling.document.relevant_agencies if entry and entry.chosen is not False]
    present = [entry.organisation for entry in chosen if entry.organisation and telling.present(entry)]
    names = list(dict.fromkeys(telling.names.text(name) for name in present))
    if not names:
        return ()
    shown = names[:_NAMED_AGENCIES]
    more = [say.one("helpers.more", count=str(len(names) - len(shown))), say.one("helpers.rest")]
    return (
        *_listed(say.many("helpers.agencies"), shown),
        *(paragraph(" ".join(more)) if names[len(shown) :] else ()),
    )


def _checker(telling: Telling, say: Sentences, strand: ScrutinyStrand) -> str:
    """Return a strand as posts and bodies; the words used for it where it names nobody; nothing where all have gone."""
    names = [name for name in given(strand, "who") if _there(telling, name)]
    if strand.who and not names:
        return ""
    parts = [part for name in names for part in _one(telling, say, name)]
    kind = say.one(f"checking.kinds.{strand.kind}") if strand.kind else ""
    return capital(", ".join(parts) or strand.called or kind)


def _one(telling: Telling, say: Sentences, name: str) -> list[str]:
    if name in telling.names.people:
        return _posts(telling, (name,), None)
    own = name in telling.names.bodies or name in telling.names.groups or name not in IN_WORDS
    return [telling.names.text(name) if own else say.one(f"groups.{name}")]


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
