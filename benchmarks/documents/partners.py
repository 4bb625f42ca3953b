"""The entries that follow from who the partners of an area are."""

from collections.abc import Iterator

from benchmarks.documents.areas import Area, Body

_DELEGATES = {
    "local-authority": "Director of Children's Services",
    "integrated-care-board": "Chief Nurse",
    "police": "Assistant Chief Constable",
}
_CLASSES = """\
  - {id: schools, name: "Schools, colleges and the university", kind: education, several: yes}
  - {id: early-years, name: Nurseries and childminders, kind: education, several: yes}
  - {id: hospitals, name: Hospitals of the area, kind: health, several: yes}
  - {id: probation, name: Probation Service, kind: justice}
  - {id: youth-justice, name: Youth Justice Service, kind: justice}
  - {id: secure-home, name: A secure children's home, kind: justice}
  - {id: fire, name: Fire and rescue service, kind: other}
  - {id: voluntary, name: Charities that work with children, kind: voluntary, several: yes}
  - {id: faith, name: Faith bodies, kind: voluntary, several: yes}
  - {id: sport, name: Sports and leisure clubs, kind: voluntary, several: yes}
  - {id: youth-council, name: Youth Council, kind: voluntary}
  - {id: adults-board, name: Safeguarding Adults Board, kind: board}
  - {id: scrutiny-firm, name: A firm of scrutineers, kind: company}
"""
_DISTRICTS = "  - {id: districts, name: District councils, kind: district-council, several: yes}\n"
_OTHERS = """\
  - {id: scrutineer, name: Scrutineer Example, post: Independent Scrutineer, organisation: scrutiny-firm}
  - {id: education-lead, name: Teacher Example, post: Head Teacher, organisation: schools}
  - {id: early-years-lead, name: Nursery Example, post: Nursery Manager, organisation: early-years}
  - {id: lead-member, name: Member Example, post: Lead Member for Children, organisation: council}
  - {id: manager, name: Manager Example, post: Business Manager, organisation: council}
  - {id: analyst, name: Analyst Example, post: Safeguarding Analyst, organisation: council}
"""
_AGENCIES = (
    ("schools", "[1, 2, 3, 4, 6, 7, 8, 9, 10, 11]", "They see most children on most days.", "safeguarding lead"),
    ("early-years", "[5, 13, 14]", "They know babies and small children.", "nursery safeguarding lead"),
    ("hospitals", "17", "Their wards and clinics treat hurt children.", "Director of Nursing"),
    ("probation", "27", "It supervises adults who may be a risk to children.", "head of the delivery unit"),
    ("youth-justice", "31", "Children who offend have often been harmed themselves.", "Head of Youth Justice"),
    ("secure-home", "21", "It looks after children who are locked up.", "registered manager"),
    ("districts", "24", "Their housing and leisure staff meet families in trouble.", "safeguarding officer"),
    ("voluntary", "36", "Families who fear officials will often trust a charity.", "trustee for safeguarding"),
    ("faith", "[36, 37]", "Many children spend time in a place of worship.", "officer of each body"),
    ("sport", "38", "Coaches hold trust and power over children.", "club welfare officer"),
)
_TOTAL = 184000


def organisations(area: Area) -> str:
    """Return the entries of the partners, by their true names and codes, and of the usual classes of bodies."""
    bodies = "".join(
        f'  - {{id: {body.id}, name: "{body.name}", kind: {body.kind}, code: {body.code}}}\n' for body in area.partners
    )
    return bodies + _CLASSES + (_DISTRICTS if area.has_districts else "")


def people(area: Area) -> str:
    """Return the entries of each lead and delegate, and of those who work with them: none has a true name."""
    return "".join(line for body in area.partners for line in _people(body)) + _OTHERS


def _people(body: Body) -> Iterator[str]:
    word = body.id.replace("-", " ").title()
    at = f"organisation: {body.id}"
    yield f"  - {{id: {body.id}-lead, name: {word} Lead Example, post: {body.head}, {at}, grade: head}}\n"
    post = _DELEGATES[body.kind]
    yield f"  - {{id: {body.id}-delegate, name: {word} Delegate Example, post: {post}, {at}, grade: executive}}\n"


def leads(area: Area) -> str:
    """Return each lead's entry."""
    return "".join(f"  - {{organisation: {body.id}, person: {body.id}-lead}}\n" for body in area.partners)


def delegates(area: Area) -> str:
    """Return each delegate's entry."""
    return "".join(line for body in area.partners for line in _delegate(body))


def _delegate(body: Body) -> Iterator[str]:
    yield f"  - person: {body.id}-delegate\n    acts_for: {body.id}\n"
    yield f"    authority: May decide for {body.id.replace('-', ' ')}, and may commit its staff and its share.\n"
    yield "    from: 2024-04-01\n"


def agencies(area: Area) -> str:
    """Return the entries of the usual classes of agencies; districts where a county has them."""
    rows = [row for row in _AGENCIES if row[0] != "districts" or area.has_districts]
    return "".join(line for row in rows for line in _agency(*row))


def _agency(body: str, schedule: str, why: str, lead: str) -> Iterator[str]:
    yield f"  - organisation: {body}\n    schedule: {schedule}\n    why: {why}\n"
    yield f"    how: The {lead} joins a network and answers the yearly audit.\n"
    yield f"    lead_post: {lead[0].upper()}{lead[1:]}\n"


def contributions(area: Area) -> str:
    """Return what each partner pays: their sum is the one that the template states."""
    each, rest = divmod(_TOTAL, len(area.partners))
    sums = [each + (rest if number == 0 else 0) for number in range(len(area.partners))]
    paid = "".join(
        f"    - {{payer: {body.id}, amount: {amount}, last_year: {amount - 1000}}}\n"
        for body, amount in zip(area.partners, sums, strict=True)
    )
    return f"{paid}    - {{payer: council, kind: in-kind, what: Offices and payroll, amount: 12000}}\n"
