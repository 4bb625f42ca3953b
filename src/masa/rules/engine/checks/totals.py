"""The check that stated totals agree with the lines that they add up."""

from collections.abc import Iterator
from decimal import Decimal

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.kinds.number import pounds
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNREAD, Answer, Answers
from masa.rules.engine.scene import Node, Scene
from masa.source.tree import Path

Lines = list[dict[str, Any]]
_ADDS_UP = {
    "contributions": ("contributions",),
    "in_kind": ("contributions",),
    "income": ("contributions", "other_income"),
    "costs": ("costs",),
}


class TotalsAgree(LightTuple):
    """Each stated total is the sum of its lines, where every one of them gives an amount."""

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each stated total that differs, with the sum in `found`.

        Missing is the total of contributions that are sums of money.
        """
        stated = node.value.get("stated_totals") or {}
        place = (*node.path, "stated_totals")
        answers = []
        for name, lines in _sums(node.value):
            unread = _unread(scene, node.path, name) if name in stated else ()
            total = _total(lines)
            if scene.is_blocked((*place, name)) or unread:
                answers.append(Answer(UNREAD, next(iter(unread), (*place, name))))
            elif name in stated and total is not None:
                answers.append(_compared((*place, name), stated[name], total))
        if not stated and scene.is_blocked(place):
            return [Answer(UNREAD, place)]
        if not stated and any("amount" in line for line in _lines(node.value, "contributions")):
            return [Answer(MISSING, place)]
        return answers or [Answer(MET, place if stated else node.path)]

    def sentence(self) -> str:
        """Say which totals are compared with which lines."""
        return "each of `stated_totals` is the sum of its lines, and sums of money have a total"


def _unread(scene: Scene, funding: Path, name: str) -> tuple[Path, ...]:
    """Return what was unread of the lines that a total adds up."""
    return tuple(path for key in _ADDS_UP[name] for path in scene.blocked_below((*funding, key)))


def _sums(funding: dict[str, Any]) -> Iterator[tuple[str, Lines]]:
    contributions = _lines(funding, "contributions")
    in_kind = [line for line in contributions if line.get("kind") == "in-kind"]
    cash = [line for line in contributions if line.get("kind") != "in-kind"]
    yield "contributions", cash
    yield "in_kind", in_kind
    yield "income", [*cash, *_lines(funding, "other_income")]
    yield "costs", _lines(funding, "costs")


def _lines(funding: dict[str, Any], key: str) -> Lines:
    return [line or {} for line in funding.get(key) or []]


def _total(lines: Lines) -> Decimal | None:
    amounts = [line.get("amount") for line in lines]
    return None if not amounts or None in amounts else sum((amount for amount in amounts if amount), Decimal(0))


def _compared(path: Path, stated: Decimal, total: Decimal) -> Answer:
    return Answer(MET if stated == total else CONTRARY, path, pounds(stated), found=pounds(total))
