"""Who took the place of a body: as the register knows it, or as the document says."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from masa.reference.body import Body
from masa.reference.register import Register


def successor(body: dict[str, Any], others: Sequence[dict[str, Any]], register: Register) -> dict[str, Any] | None:
    """Return the one other body that follows or came before this one; None where none or several do.

    Whichever version is the newer, a body and its predecessor are two bodies of one place.
    """
    became, code = body.get("became"), body.get("code")
    # Most bodies have neither a code nor a successor of their own: of those nothing more is asked.
    asked = (one for one in others if became or one.get("became") or (code and one.get("code")))
    kin = [
        one for one in asked if one.get("id") != body.get("id") and (_says(body, one) or _known(body, one, register))
    ]
    return kin[0] if len(kin) == 1 else None


def follows_on(old: Body | None, new: Body | None) -> date | None:
    """Return the first day of a body that the register has following another, where it gives one."""
    if old and new and new.code in old.successors:
        return new.first_day
    return None


def _says(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return other.get("id") in (one.get("became") or ()) or one.get("id") in (other.get("became") or ())


def _known(one: dict[str, Any], other: dict[str, Any], register: Register) -> bool:
    first, second = register.body(str(one.get("code"))), register.body(str(other.get("code")))
    return bool(first and second and first != second and (second.code in register.kin(first)))
