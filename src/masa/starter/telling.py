"""What a user is told: what was found for an area, and what was filled in."""

from decimal import Decimal

from masa.model.kinds.day import Day
from masa.reference.body import Body, Horizon
from masa.starter.area import NAMES_OF, SMALL_SHARE, Area, Partner

_WHOLE = Decimal(100)


def found(area: Area) -> str:
    """Return what the register holds of an area, a line for each body and change."""
    rows = [
        *(("council", f"{body.own_name} ({body.code})") for body in area.councils),
        *(("health board", f"{one.body.name}, {_shares(one)}") for one in area.boards),
        *(("police", one.body.name) for one in area.forces),
        *(("ahead", f"{Day.of(change.falls_on)}: {change.what}") for change in area.changes),
    ]
    return "\n".join(f"  {kind:<13} {words}" for kind, words in rows)


def written(area: Area, horizon: Horizon, name: str) -> str:
    """Return in at most six lines what stands in the file of a name, from which data, and what to do next."""
    counts = f"{_count(area.boards, 'health board')} and {_count(area.forces, 'police force')}"
    compiled, day = Day.of(horizon.compiled_on), Day.of(area.day)
    lines = [
        f"{name} is written: a draft for {_listed(area.councils)}, with {counts}.",
        f"Names, codes and police titles are masa's data of {compiled}, for {day}; councils' names are of {NAMES_OF}.",
        *_asides(area),
        "All else is left for you to write: the comments in the file say what, and who usually knows.",
        f"Next: masa lint {name} lists what is still to be done, and masa explain RULE says why.",
    ]
    return "\n".join(lines)


def _asides(area: Area) -> list[str]:
    small = [one.body for one in area.boards if one.is_small]
    ahead = f"{_count(area.changes, 'change')} ahead stands under `area`: say how you prepare."
    return [
        *([ahead.replace("stands", "stand") if len(area.changes) > 1 else ahead] if area.changes else []),
        *(
            [f"For a person to judge: less than {SMALL_SHARE}% of the area lies with {_listed(small)}."]
            if small
            else []
        ),
    ]


def _shares(partner: Partner) -> str:
    """Return the share of each council's area, in neighbourhoods as the census draws them."""
    return ", ".join(f"{_percent(share)} of the neighbourhoods of {council}" for council, share in partner.shares)


def _percent(share: Decimal) -> str:
    return "all" if share == _WHOLE else f"{share:.1f}%"


def _count(things: tuple[object, ...], one: str) -> str:
    return f"{len(things)} {one}{'' if len(things) == 1 else 's'}"


def _listed(bodies: tuple[Body, ...] | list[Body]) -> str:
    return " and ".join(body.own_name for body in bodies)
