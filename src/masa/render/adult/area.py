"""The area covered, and the bodies that the document ties to it."""

from collections.abc import Iterator

from masa.model.bodies import Organisation
from masa.model.partnership import Area
from masa.render.publication import Block, Cell, Paragraph, Section
from masa.render.telling.keys import fields_of
from masa.render.telling.lines import strong
from masa.render.telling.records import Show, Telling, line
from masa.render.words import Text, Words

_LOCAL = ("place", "district", "command-unit")  # a department or a committee serves no area of its own
# Councils first, then the other two kinds of safeguarding partner; the rest in the order of the document.
_ORDER = ("local-authority", "integrated-care-board", "police")


def area(telling: Telling) -> Iterator[Section]:
    """Yield the area covered, with its bodies and the agreement that joins several councils."""
    covered = telling.document.area
    yield telling.section(
        "area",
        "The area covered",
        telling.opening(covered),
        telling.facts(covered, "text", "joint_agreement", "changes_ahead", "documents"),
        () if covered is None else _Bodies(telling, covered).table(),
        telling.closing(covered),
        sections=() if covered is None else _parts(telling, covered),
    )


class _Bodies:
    """The bodies of the address book that the document itself ties to the area, and by what."""

    def __init__(self, telling: Telling, covered: Area) -> None:
        self.telling, self.covered = telling, covered
        leads = [lead for lead in telling.document.lead_safeguarding_partners if lead and telling.present(lead)]
        self.leads = {lead.organisation for lead in leads if lead.organisation and lead.statutory is not False}
        self.parties = covered.joint_agreement.parties if covered.joint_agreement else ()
        self.partners = {*covered.councils, *self.leads, *self.parties, *covered.same_boundary}

    def table(self) -> tuple[Block, ...]:
        """Return each body with its kind, its part and the councils it serves; nothing for fewer than two."""
        bodies = sorted(
            (body for body in self.telling.names.bodies.values() if any(self._ties(body))),
            key=lambda body: _ORDER.index(body.kind) if body.kind in _ORDER else len(_ORDER),
        )
        if len(bodies) < 2:  # noqa: PLR2004 - one body is named in the facts
            return ()
        shown = (
            # What else is said of a body stands in the address book.
            Show("Body", tuple(fields_of(Organisation)), self._name),
            Show("Its part here", (), self._part),
            Show("Serves only", ("covers",)),
            Show("Official code", ("code",)),
            Show("In being", ("from", "to", "ended"), self.telling.period),
        )
        return self.telling.table("area-bodies", "The bodies of the area", bodies, shown)

    def _name(self, body: Organisation) -> Cell:
        return (Paragraph(strong(body.name or body.id or "")), *line(self.telling.words(body, "kind")))

    def _part(self, body: Organisation) -> Cell:
        return tuple(block for words in self._ties(body) for block in line(words))

    def _ties(self, body: Organisation) -> Iterator[Words]:
        """Yield what ties a body to the area, in words."""
        names, name = self.telling.names, body.id or ""
        if name in self.covered.councils:
            yield (Text("Council of the area"),)
        if name in self.leads:
            yield (Text("Safeguarding partner"),)
        if name in self.parties:
            yield (Text("Party to the agreement to act as one area"),)
        if name in self.covered.same_boundary:
            yield (Text("Same boundary as the area"),)
        acting = [one for entry in body.acts_for if entry for one in entry.organisation if one in self.partners]
        if acting:
            yield (Text("Acts for "), *names.all(dict.fromkeys(acting)))
        if body.part_of and body.part_of in self.partners and body.tier in _LOCAL:
            yield (Text("Part of "), *names.words(body.part_of))
        became = [one for one in body.became if one in self.partners]
        if became:
            yield (Text("Became "), *names.all(became))
        if set(body.covers) & set(self.covered.councils) and name not in self.partners:
            yield (Text("Serves a council of the area"),)


def _parts(telling: Telling, covered: Area) -> Iterator[Section]:
    yield telling.section(
        "area-joint-agreement", "Agreement to act as one area", telling.facts(covered.joint_agreement)
    )
    changes = telling.table(
        "area-changes-ahead",
        "Changes that lie ahead",
        covered.changes_ahead,
        (
            Show("What will change", ("what",)),
            Show("Expected", ("expected",)),
            Show("What we plan", ("plan",)),
        ),
    )
    yield telling.section("area-changes-ahead", "Changes ahead", changes)
