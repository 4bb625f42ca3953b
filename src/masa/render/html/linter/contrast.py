"""Every text of a page against what it stands on, in light, in dark and on paper, as the page's own style has it.

4.5 to 1 for text, whatever its size, and 3 to 1 for bars (WCAG 2.2, 1.4.3 and 1.4.11). Rules for any width count. Left
to tests in a browser: what is hovered or has the focus, what a style writes before or after an element, bars on or of
a gradient, and what lies over something else than its parent.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from masa.render.html.linter.colours import Colour, as_written, over, ratio
from masa.render.html.linter.element import PageElement
from masa.render.html.linter.looks import VIEWS, Declared, Look, look_of
from masa.render.html.linter.rules import Rules
from masa.render.html.linter.style import declared_in, rules_of

TEXT, BAR = 4.5, 3.0
NOT_DRAWN = ("head", "script", "style", "template", "svg")
NO_BARS = ("img", "input", "select", "textarea", "br", "hr", "td", "th")


class Pair(NamedTuple):
    """A colour and what it stands on in a view, and the contrast that they need; or why they cannot be told."""

    view: str
    front: Colour
    back: Colour
    needed: float
    unclear: str


def contrast_faults(elements: Sequence[PageElement]) -> Iterator[tuple[PageElement, str]]:
    """Yield each element whose colours are hard to tell apart or cannot be told, with what is wrong."""
    rules, unclear = rules_of(elements)
    yield from ((elements[0], f"the colours of {one} cannot be judged; write them plainly") for one in unclear)
    told: dict[int, tuple[tuple[Pair, ...], list[str]]] = {}  # those who look alike share one tuple, kept here
    for element, pairs in _pairs_by_element(elements, rules):
        if id(pairs) not in told:
            told[id(pairs)] = pairs, [*_faults_of(pairs)]
        for message in told[id(pairs)][1]:
            yield element, message


def pairs_of(elements: Sequence[PageElement]) -> Iterator[tuple[PageElement, Pair]]:
    """Yield each element that has text of its own, or is a bar, with its colours in each view."""
    return ((element, pair) for element, pairs in _pairs_by_element(elements, rules_of(elements)[0]) for pair in pairs)


def _faults_of(pairs: Iterable[Pair]) -> Iterator[str]:
    for pair in pairs:
        what, found = "text" if pair.needed == TEXT else "a bar", ratio(pair.front, pair.back)
        if pair.unclear:
            yield f"whether {what} can be read {pair.view} cannot be told for {pair.unclear}; use plain colours"
        elif found < pair.needed:
            colours = f"{what} in {as_written(pair.front)} stands on {as_written(pair.back)} {pair.view}"
            measured = f"a contrast of {int(found * 100) / 100} where {pair.needed} is needed"
            yield f"{colours}, {measured}; change one of the two"


class _Looks:
    """How elements look that the same rules reach in the same looks, and the colours of their words or as a bar.

    `inside` keeps how elements in them look, by the rules that reach these: most pages share a style.
    """

    def __init__(self, views: tuple[Look, ...], words: tuple[Pair, ...] = (), bar: tuple[Pair, ...] = ()) -> None:
        self.views, self.words, self.bar = views, words, bar
        self.inside: dict[tuple[Declared, ...], _Looks] = {}

    @cached_property
    def hard_to_read(self) -> bool:
        """Tell whether words of these looks would be a fault."""
        return any(_faults_of(self.words))

    @cached_property
    def hard_to_see(self) -> bool:
        """Tell whether a bar of these looks would be a fault."""
        return any(_faults_of(self.bar))


@lru_cache(maxsize=8)
def _outermost(_rules: Rules[Declared]) -> _Looks:
    """Return how what is around a page looks; kept with the rules of its style, and what they have come to with it."""
    return _Looks((Look(),) * len(VIEWS))


class Spot:
    """Where elements stand of which all that selectors ask is alike, of themselves and of all that is around them."""

    def __init__(self, looks: _Looks) -> None:
        self.looks = looks
        self.inside: dict[object, Spot] = {}


def outermost(rules: Rules[Declared]) -> Spot:
    """Return where the root of a page stands."""
    return Spot(_outermost(rules))


def _pairs_by_element(
    elements: Iterable[PageElement], rules: Rules[Declared]
) -> Iterator[tuple[PageElement, tuple[Pair, ...]]]:
    spots: dict[PageElement | None, Spot] = {None: outermost(rules)}
    for one in elements:
        around = spots.get(one.parent)
        if around is None or one.local_name in NOT_DRAWN:
            continue
        spot = spot_of(one, around, rules)
        if one.children:
            spots[one] = spot
        if one.has_words:
            yield one, spot.looks.words
        elif spot.looks.bar and not (one.children or None in one.inside or one.local_name in NO_BARS):
            yield one, spot.looks.bar


def spot_of(one: PageElement, around: Spot, rules: Rules[Declared]) -> Spot:
    """Return where an element stands; it is found again by its start tag and by all that decides in it."""
    if not rules.look_beside and (known := around.inside.get(one.start)):
        return known
    own = one.get("style", "")
    deciding = (*rules.asked(one.start), own, *map(id, rules.beside(one)))
    if deciding not in around.inside:
        reaching = (*rules.of(one), declared_in(own))
        inside = around.looks.inside
        looks = inside[reaching] = inside.get(reaching) or _looks(reaching, around.looks)
        around.inside[deciding] = Spot(looks)
    spot = around.inside[one.start] = around.inside[deciding]
    return spot


def _looks(reaching: Collection[Declared], around: _Looks) -> _Looks:
    if not any(reaching):
        return _Looks(around.views, around.words)
    seen = [(look_of(reaching, parent, view), parent, view) for parent, view in zip(around.views, VIEWS, strict=True)]
    words = (
        Pair(view, over(look.colour, look.back), look.back, TEXT, look.veil or look.picture) for look, _, view in seen
    )
    bar = (
        Pair(view, look.back, parent.back, BAR, look.veil)
        for look, parent, view in seen
        if look.back != parent.back and not (look.picture or parent.picture)
    )
    return _Looks(tuple(look for look, *_ in seen), tuple(words), tuple(bar))
