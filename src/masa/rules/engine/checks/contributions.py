"""The check that a document shows who pays what."""

from collections.abc import Iterable, Iterator

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.reference.body import KINDS
from masa.rules.engine.answer import MET, MISSING, UNREAD, Answer, Answers, unless_unread
from masa.rules.engine.collective import seats, unread_members
from masa.rules.engine.gap import listed
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import in_force
from masa.source.tree import Path

_SUMS = ("amount", "percent")
_PAYERS = ("payer", "on_behalf_of")
_DATED_LINK = (("url",), ("dated", "published_on"))


class ContributionsShown(LightTuple):
    """Each partner body pays or is paid for, and each payer's line says how much.

    A dated document with a link, listed under funding, shows it too. A body for which another of its own kind
    acts needs no line, and what a commissioner pays with no word for whom is the share of the police. A command unit
    or a place pays with the body of which it is a part.
    """

    kinds: tuple[str, ...] = KINDS

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer missing at each line without a sum or a share, and once for the partner bodies with no line."""
        funding = node.value if isinstance(node.value, dict) else {}
        papers = (*node.path, "documents")
        linked = [
            (*papers, number)
            for number, paper in enumerate(funding.get("documents") or [])
            if all(any(key in (paper or {}) for key in keys) for keys in _DATED_LINK)
        ]
        if linked:
            return [Answer(MET, path) for path in linked]
        place = (*node.path, "contributions")
        answers = [*_sums(scene, funding, place), *self._payers(scene, funding, place)]
        return unless_unread(answers, _links_unread(scene, funding, papers))

    def _payers(self, scene: Scene, funding: dict[str, Any], place: Path) -> Answers:
        lines = [line for line in funding.get("contributions") or [] if line]
        shown = {line.get(key) for line in lines for key in _PAYERS} | _police_paid_for(scene, funding, place)
        partners = list(dict.fromkeys(self._partners(scene)))
        lacking = _lacking(scene, [body for body in partners if body not in shown], shown)
        if not lacking and lines:
            leads = (lead.get("organisation") for _, lead in seats(scene, "partners"))
            dark = unread_members(scene, "partners") + _kinds_unread(scene, leads)
            return [Answer(UNREAD, dark[0])] if dark else []
        unread = tuple(path for path in scene.blocked_below(place) if _hides_a_payer(path, place))
        if set(lacking) <= _police(scene):
            # A payer whose kind was not read may be the commissioner.
            unread += _kinds_unread(scene, (line.get("payer") for line in lines))
        return unless_unread([Answer(MISSING, place, listed(lacking or ["anybody"]), ids=True)], unread)

    def _partners(self, scene: Scene) -> Iterator[str]:
        bodies = _bodies(scene)
        acted_for = {name for body in bodies.values() for name in _acts_for(scene, body, bodies)}
        for _, lead in seats(scene, "partners"):
            name = lead.get("organisation")
            if name and bodies.get(name, {}).get("kind") in self.kinds and name not in acted_for:
                yield str(name)

    def sentence(self) -> str:
        """Say what must be shown."""
        return "each partner body stands in `contributions`, and each line gives an `amount` or a `percent`"


def _bodies(scene: Scene) -> dict[Any, dict[str, Any]]:
    return {body.get("id"): body for body in scene.reading.values.get("organisations") or [] if body}


def _lacking(scene: Scene, bodies: list[str], shown: Iterable[str | None]) -> list[str]:
    """Return the bodies of which neither the whole, nor a part, nor another part of it is shown."""
    if not bodies:
        return []
    wholes = {name: body.get("part_of") or name for name, body in _bodies(scene).items()}
    paid = {wholes.get(name, name) for name in shown}
    return [body for body in bodies if wholes.get(body, body) not in paid]


def _kinds_unread(scene: Scene, named: Iterable[str | None]) -> tuple[Path, ...]:
    """Return the kinds of bodies that were not read."""
    ids = scene.reading.ids
    kinds = [(*ids[name], "kind") for name in named if name and name in ids]
    return tuple(path for path in kinds if scene.is_blocked(path))


def _police(scene: Scene) -> set[str]:
    return {name for name, body in _bodies(scene).items() if body.get("kind") == "police"}


def _police_paid_for(scene: Scene, funding: dict[str, Any], place: Path) -> set[str]:
    """Return the police bodies, where a commissioner pays and the line does not say for whom."""
    bodies = _bodies(scene)
    for number, line in enumerate(funding.get("contributions") or []):
        said = line and ("on_behalf_of" in line or scene.is_blocked((*place, number, "on_behalf_of")))
        if line and not said and bodies.get(line.get("payer"), {}).get("kind") == "commissioner":
            return _police(scene)
    return set()


def _sums(scene: Scene, funding: dict[str, Any], place: Path) -> Iterator[Answer]:
    """Answer for each line that was read: met where it says how much."""
    for number, line in enumerate(funding.get("contributions") or []):
        path = (*place, number)
        unread = [(*path, key) for key in _SUMS if scene.is_blocked((*path, key))]
        if scene.is_unread(path):
            yield Answer(UNREAD, path)
        elif line and (any(key in line for key in _SUMS) or _in_kind(line)):
            yield Answer(MET, path)
        elif unread:
            yield Answer(UNREAD, unread[0])
        elif line is not None:
            yield Answer(MISSING, path, str(line.get("payer", "a payer who is not named")), ids=True)


def _in_kind(line: dict[str, Any]) -> bool:
    """Tell whether a line gives staff, rooms or services: saying what is enough (Children Act 2004 s.16I(3))."""
    return line.get("kind") == "in-kind" and bool(line.get("what"))


def _hides_a_payer(path: Path, place: Path) -> bool:
    """Tell whether an unread place of the contributions may hold who pays: a line, or its payer."""
    return len(path) <= len(place) + 1 or path[-1] in _PAYERS


def _links_unread(scene: Scene, funding: dict[str, Any], papers: Path) -> list[Path]:
    """Return the papers that would be dated links, but for what was unread of them."""
    unread = [papers] if scene.is_blocked(papers) else []
    for number, paper in enumerate(funding.get("documents") or []):
        path = (*papers, number)
        given = {*(paper or {}), *(key for keys in _DATED_LINK for key in keys if scene.is_blocked((*path, key)))}
        if scene.is_unread(path) or all(given.intersection(keys) for keys in _DATED_LINK):
            unread.append(path)
    return unread


def _acts_for(scene: Scene, body: dict[str, Any], bodies: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Yield the bodies of its own kind for which a body acts on the day."""
    for acting in body.get("acts_for") or []:
        if acting and in_force(acting, scene.day):
            names = acting.get("organisation") or []
            yield from (name for name in names if bodies.get(name, {}).get("kind") == body.get("kind"))
