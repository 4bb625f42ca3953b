"""Lead and delegated safeguarding partners, and the partnership chair."""

from typing import Annotated

from masa.model.mark import mark
from masa.model.record import Agreed, Held, Reviewed
from masa.model.types import Anyone, Bodies, Body, ChairPeople, Frequency, Line, People, Prose, Serves, YesNo


class Lead(Held):
    """A partner body and the person who leads for it; `statutory: yes` only where the text claims it."""

    organisation: Body | None = None
    person: People = ()
    called: Line | None = None
    statutory: YesNo | None = None
    acts_in_person: YesNo | None = None
    why: Prose | None = None
    serves: Serves = ()
    shared_with: Bodies = ()


class Delegate(Held):
    """A delegated safeguarding partner: who, for which partner body, and with what authority."""

    person: People = ()
    acts_for: Bodies = ()
    called: Line | None = None
    authority: Prose | None = None
    why: Prose | None = None
    serves: Serves = ()
    shared_with: Bodies = ()


class Appointment(Held, Agreed, Reviewed):
    """A term in the chair, of the partnership or of a group; past ones stay, with `to`."""

    person: ChairPeople = ()
    called: Line | None = None
    role: Annotated[str, mark("choice", "chair", "co-chair", "vice-chair", "independent-chair")] | None = None
    rotates: Frequency | None = None
    rotates_among: Anyone = ()
    next: People = ()
    why: Prose | None = None
