"""The council that a user means by a name or a code, or one sentence on why there is none."""

import re
from datetime import date

from masa.model.kinds.quoted import quoted
from masa.model.suggestion import nearest
from masa.reference.body import COUNCIL, FORCE, Body
from masa.reference.names import loose
from masa.reference.register import Register

_MOST = 3  # names offered
_CODE = re.compile(r"[A-Za-z]\d{8}")
_INVENTED = "E99"
# One word would else be taken for the City alone.
_LONDON = ("london", "greater london")
_ABROAD = {"W": "Wales", "S": "Scotland", "N": "Northern Ireland"}
_DISTRICT = "E07"


class NoCouncilError(Exception):
    """No council goes by the name; the message says what masa knows of it, and offers the nearest names."""


def council_called(register: Register, words: str, day: date) -> Body:
    """Return the council that a name, however written, or a code means; raises NoCouncilError for none."""
    text = " ".join(words.split())
    if _CODE.fullmatch(text):
        return _coded(register, text.upper())
    if text.lower() in _LONDON:
        raise NoCouncilError("London has 33 councils: name the borough, or write City of London.")
    found = register.called(text, COUNCIL, day)
    if found is None:
        raise NoCouncilError(f"masa knows no council {quoted(text)}. {_hint(register, text, day)}")
    return found


def _coded(register: Register, code: str) -> Body:
    body = register.body(code)
    if body and body.kind == COUNCIL:
        return body
    if body:
        raise NoCouncilError(f"{code} is the code of {body.name}, which is no council.")
    if code[0] in _ABROAD:
        raise NoCouncilError(f"{code} is a code of {_ABROAD[code[0]]}: masa holds the councils of England alone.")
    if code.startswith(_DISTRICT):
        raise NoCouncilError(f"{code} is the code of a district council. {_NOT_DISTRICTS}")
    raise NoCouncilError(f"masa knows no council with the code {code}.")


def _hint(register: Register, text: str, day: date) -> str:
    force = register.called(text, FORCE, day)
    served = (
        [body.name for code in register.councils_of(force.code, day) if (body := register.body(code))] if force else []
    )
    offered = sorted(served) if len(served) <= _MOST else []
    offered = offered or nearest_names(register, text)
    if offered:
        meant = f"Did you mean {_either(offered)}?"
        return f"{meant} {_NOT_DISTRICTS}" if "district" in text.lower() else meant
    if force:
        return f"{force.name} serves the areas of {len(served)} councils: name one of them."
    return _NOT_DISTRICTS


_NOT_DISTRICTS = (
    "masa holds the councils of England that answer for children's services: for a district council name its county, "
    "and for Wales masa has none."
)


def nearest_names(register: Register, text: str) -> list[str]:
    """Return the names of up to three real councils that were most likely meant: those that hold the words, if any."""
    bodies = (register.body(code) for code in sorted(register.codes(COUNCIL)))
    names = {_plain(body.name): body.name for body in bodies if body and not body.code.startswith(_INVENTED)}
    asked = set(_plain(text).split("-"))
    found = [names.pop(plain) for plain in list(names) if asked <= set(plain.split("-"))]
    if found:
        return found[:_MOST]
    while len(found) < _MOST and (meant := nearest(_plain(text), names)):
        found.append(names.pop(meant))
    return found


def _plain(name: str) -> str:
    return loose(name, COUNCIL).replace(" ", "-")


def _either(names: list[str]) -> str:
    return " or ".join(filter(None, (", ".join(names[:-1]), names[-1])))
