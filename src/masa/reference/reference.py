"""What rules may look up."""

from masa.light_tuple import LightTuple
from masa.reference.register import Register
from masa.reference.schedule import Schedule


class Reference(LightTuple):
    """The register of bodies, and the Schedule of relevant agencies; both hold nothing unless they are given."""

    register: Register = Register()
    schedule: Schedule = Schedule()
