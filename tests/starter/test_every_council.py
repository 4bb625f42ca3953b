"""Every council of England: its draft is read without a fault, and names just the partners that the register holds."""

from collections.abc import Callable
from datetime import date

from masa.model.reading import Reading
from masa.reference.body import BOARD, COUNCIL, FORCE
from masa.reference.register import Register

DAY = date(2026, 11, 21)


def test_every_council(register: Register, draft: Callable[..., str], reading: Callable[[str], Reading]) -> None:
    codes = {body.code for code in register.codes(COUNCIL) if (body := register.body(code))}
    real = sorted(code for code in codes if not code.startswith("E99"))

    assert len(real) == 153
    for code in real:
        read = reading(draft(DAY, code))
        council = register.body(code)
        touching = [one.body for kind in (BOARD, FORCE) for one in register.touching(code, kind, DAY)]
        assert council
        assert not read.faults, code
        assert [(body["code"], body["name"]) for body in read.values["organisations"]] == [
            (body.code, body.own_name) for body in (council, *touching)
        ]
        assert [one["post"] for one in read.values["people"]] == [
            body.chief_officer for body in touching if body.kind == FORCE
        ]
