"""The address book: each body and each office-holder once."""

from typing import Annotated

from masa.model.mark import mark
from masa.model.record import Contact, Held
from masa.model.types import Bodies, Body, Id, Line, Lines, Number, Prose, Serves, YesNo

BodyKind = Annotated[
    str,
    mark(
        "choice",
        "local-authority",
        "integrated-care-board",
        "police",
        "district-council",
        "childrens-trust",
        "commissioner",
        "education",
        "health",
        "justice",
        "voluntary",
        "government",
        "board",
        "partnership",
        "company",
        "other",
    ),
]

Status = Annotated[
    str,
    mark("choice", "substantive", "acting", "interim", "temporary", "designate", "vacant", "to-be-confirmed"),
]


class ActingFor(Held):
    """One body acting for another: for what, and under which power."""

    organisation: Bodies = ()
    functions: Prose | None = None
    power: Line | None = None


class Organisation(Held):
    """A body, or a class of bodies (`several: yes`)."""

    id: Id | None = None
    name: Line | None = None
    kind: BodyKind | None = None
    code: Line | None = None
    url: Line | None = None
    also_called: Lines = ()
    part_of: Body | None = None
    tier: Annotated[str, mark("choice", "place", "district", "command-unit", "department")] | None = None
    based_in: Annotated[str, mark("choice", "england", "wales", "scotland")] | None = None
    covers: Bodies = ()
    became: Bodies = ()
    acts_for: tuple[ActingFor, ...] = ()
    several: YesNo | None = None
    how_many: Number | None = None
    includes: Bodies = ()
    list_at: Line | None = None
    serves: Serves = ()
    contact: Contact | None = None


class Post(Held):
    """A further office that one person holds."""

    post: Line | None = None
    organisation: Body | None = None
    status: Status | None = None


class Person(Held):
    """An office-holder; without a name, the office alone."""

    id: Id | None = None
    name: Line | None = None
    post: Line | None = None
    organisation: Body | None = None
    status: Status | None = None
    grade: Annotated[str, mark("choice", "head", "executive", "senior", "middle")] | None = None
    other_posts: tuple[Post, ...] = ()
    serves: Serves = ()
    contact: Contact | None = None
    phone: Line | None = None
    email: Line | None = None
