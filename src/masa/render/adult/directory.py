"""The address book: every body and every office-holder named, each once."""

from collections.abc import Iterator

from masa.model.bodies import ActingFor, Organisation, Person, Post
from masa.render.publication import Block, BulletList, Cell, Paragraph, Section
from masa.render.telling.lines import linked, parted, strong
from masa.render.telling.records import Show, Telling, line
from masa.render.telling.wording import choice
from masa.render.words import Tag, Text, Words


def directory(telling: Telling) -> Iterator[Section]:
    """Yield the people and the bodies that the document names."""
    people = (
        # The grade is masa's own classing of an officer, for its rules: nobody wrote it to be published.
        Show("Name", ("name", "status", "post", "grade"), _person),
        Show("Post and body", ("organisation", "other_posts"), lambda person: _posts(telling, person)),
        Show("In post", ("from", "to", "ended"), telling.period),
    )
    table = telling.table("people", "People and offices named in this document", telling.document.people, people)
    yield telling.section("people", "People and offices", table)
    bodies = (
        Show("Organisation", ("name", "url"), _body),
        Show("Kind", ("kind",)),
        Show("Acts for", ("acts_for",), lambda body: _acts_for(telling, body)),
    )
    named = telling.table(
        "organisations", "Organisations named in this document", telling.document.organisations, bodies
    )
    yield telling.section("organisations", "Organisations", named)


def _person(person: Person) -> Cell:
    title = strong(person.name) if person.name else (Text("No name is given"),)
    mark: Words = ()
    if person.status:
        words = choice("Person", "status", person.status)
        mark = (Text(f" ({words})"),) if person.status == "substantive" else (Text(" "), Tag(words))
    return (Paragraph((*title, *mark)),)


def _posts(telling: Telling, person: Person) -> Cell:
    first = telling.names.post_text(person)
    others = tuple(_post(telling, post) for post in person.other_posts if post)
    return (*line((Text(first),) if first else ()), *((BulletList(others),) if others else ()))


def _post(telling: Telling, post: Post) -> tuple[Block, ...]:
    parts = [telling.words(post, key) for key in ("post", "organisation", "status")]
    words = [part for part in (*parts, telling.held(post)) if part]
    return (*line(parted(words, ", ")), *telling.blocks(post, "text"))


def _body(body: Organisation) -> Cell:
    return (Paragraph(linked(body.name, body.url)),) if body.name or body.url else ()


def _acts_for(telling: Telling, body: Organisation) -> Cell:
    entries = tuple(_acting(telling, entry) for entry in body.acts_for if entry)
    return (BulletList(entries),) if entries[1:] else sum(entries, ())


def _acting(telling: Telling, entry: ActingFor) -> tuple[Block, ...]:
    power, held = telling.words(entry, "power"), telling.held(entry)
    words = [part for part in (telling.words(entry, "organisation"), power and (Text("under "), *power), held) if part]
    return (*line(parted(words, ", ")), *telling.blocks(entry, "functions"), *telling.blocks(entry, "text"))
