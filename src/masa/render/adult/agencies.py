"""Relevant agencies, others who take part, education, children's homes and youth custody."""

from collections.abc import Callable, Iterator

from masa.model.agencies import Education, InvitedBody, RelevantAgency
from masa.render.adult.people import holder
from masa.render.publication import Block, Cell, Paragraph, Section
from masa.render.telling.lines import strong
from masa.render.telling.records import Show, Telling


def agencies(telling: Telling) -> Iterator[Section]:
    """Yield the bodies that the arrangements bind, those considered and not chosen, and those invited."""
    listed = [agency for agency in telling.document.relevant_agencies if agency]
    yield telling.section(
        "relevant_agencies",
        "Relevant agencies",
        _agencies(
            telling,
            "relevant-agencies",
            "Agencies required to work with us",
            [a for a in listed if a.chosen is not False],
        ),
        _agencies(
            telling,
            "agencies-not-chosen",
            "Agencies considered and not chosen",
            [a for a in listed if a.chosen is False],
        ),
    )
    invited = telling.table(
        "invited-bodies",
        "Others who take part and are not bound",
        telling.document.invited_bodies,
        (
            Show("Body", ("organisation",), _body(telling)),
            Show("Why", ("why",)),
            Show("How they take part", ("how",)),
        ),
    )
    yield telling.section("invited_bodies", "Others who take part", invited)


def education(telling: Telling) -> Iterator[Section]:
    """Yield education's standing, and how settings are included at both levels."""
    taught = telling.document.education
    told = ("text", "sectors", "representatives", "safeguarding_leads", "documents")
    yield telling.section(
        "education",
        "Schools, colleges and childcare",
        telling.opening(taught),
        telling.facts(taught, *told),
        telling.closing(taught),
        sections=() if taught is None else _settings(telling, taught),
    )


def homes(telling: Telling) -> Iterator[Section]:
    """Yield how children's homes and youth custody are included."""
    needs = telling.document.needs
    if needs is None:
        return
    parts = (
        telling.section("needs-residential-homes", "Children's homes", telling.facts(needs.residential_homes)),
        telling.section("needs-youth-custody", "Youth custody", telling.facts(needs.youth_custody)),
    )
    yield telling.section("needs-homes-and-custody", "Children's homes and youth custody", sections=parts)


def _agencies(telling: Telling, name: str, caption: str, listed: list[RelevantAgency]) -> tuple[Block, ...]:
    shown = (
        Show("Agency", ("organisation", "chosen"), _body(telling)),
        Show("Why", ("why",)),
        Show("How they work with us", ("how",)),
    )
    return telling.table(name, caption, listed, shown)


def _body(telling: Telling) -> Callable[[RelevantAgency | InvitedBody], Cell]:
    def cell(entry: RelevantAgency | InvitedBody) -> Cell:
        return (Paragraph(strong(telling.names.text(entry.organisation))),) if entry.organisation else ()

    return cell


def _settings(telling: Telling, taught: Education) -> Iterator[Section]:
    yield telling.section("education-sectors", "How each sector is included", telling.points(taught.sectors))
    shown = (
        Show("Representative", ("person", "called"), holder(telling, optional=True)),
        Show("Level", ("level",)),
        Show("Group", ("group",)),
        Show("Speaks for", ("speaks_for",)),
        Show("Answers to", ("answers_to",)),
    )
    spoken = telling.table("education-representatives", "Who speaks for education", taught.representatives, shown)
    yield telling.section("education-representatives", "Who speaks for education", spoken)
    reached = telling.table(
        "education-safeguarding-leads",
        "How designated safeguarding leads are reached",
        taught.safeguarding_leads,
        (
            Show("How", ("how",)),
            Show("How often", ("how_often",)),
            Show("For", ("who",)),
            Show("Group", ("group",)),
        ),
    )
    yield telling.section("education-safeguarding-leads", "Designated safeguarding leads", reached)
