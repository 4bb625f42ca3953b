"""Where paragraphs go: down the page, in an item of a list, beside a term, in a cell."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from masa.render.word.bookmarks import Bookmarks
from masa.render.word.contents import Contents
from masa.render.word.elements import Element
from masa.render.word.links import Links
from masa.render.word.numbering import Numbering
from masa.render.word.paragraph import Form, paragraph

LINE = 9638  # twentieths of a point: A4 between margins of 2 cm
_STEP, _TIGHT_STEP = 357, 227
_AFTER_A_TABLE = 200


class Shared(NamedTuple):
    """What all of a document has in common."""

    links: Links
    numbering: Numbering
    bookmarks: Bookmarks
    contents: Contents


class Opening(NamedTuple):
    """How the first paragraph stands where it is not as the rest, the runs that it begins with, and a gap after."""

    form: Form
    lead: Sequence[Element] = ()
    gap: Sequence[Element] = ()


class Flow:
    """Takes paragraphs and tables, one below the other.

    `width` is the room between the margins or within a cell, `level` how deep the heading above stands, `depth` how
    many lists are around. A flow is `free` where nothing is around it, so that terms may stand in a column, and
    `tight` within a table. `step` is how far what is inside it is set in.
    """

    def __init__(self, shared: Shared, parent: list[Element], width: int = LINE, form: Form | None = None) -> None:
        self.shared, self.parent, self.width = shared, parent, width
        self.form = form or Form()
        self.level = self.depth = 0
        self.free, self.tight = True, False
        self._held = False
        self._opening: Opening | None = None

    def below(self, level: int) -> "Flow":
        """Return this flow under a heading of that level."""
        flow = self.within(self.form)
        flow.level, flow.free = level, self.free
        return flow

    def within(self, form: Form, opening: Opening | None = None, *, deeper: int = 0) -> "Flow":
        """Return the flow of what belongs together inside this one, such as an item of a list."""
        inner = Flow(self.shared, self.parent, self.width, form)
        inner.level, inner.depth, inner.free, inner.tight = self.level, self.depth + deeper, False, self.tight
        inner._opening, inner._held = opening, self._held
        return inner

    def cell(self, cell: list[Element], width: int, form: Form, *, held: bool) -> "Flow":
        """Return the flow within a cell of a table; `held` keeps its row on the page of the next."""
        inner = Flow(self.shared, cell, width, form)
        inner.level, inner.free, inner.tight, inner._held = self.level, False, True, held or self._held
        return inner

    @property
    def step(self) -> int:
        """Return how far a list or what follows a term is set in."""
        return _TIGHT_STEP if self.tight else _STEP

    def paragraph(self, *runs: Element, style: str = "", keep: bool = False) -> None:
        """Add a paragraph, in another style where one is named; `keep` holds it on the page of the next."""
        form, lead, gap = self._opening or Opening(self.form)
        self._opening = None
        form = form._replace(style=style) if style else form
        before = _AFTER_A_TABLE if self._after_a_table() and not style else 0
        self.parent.append(paragraph(form, (*lead, *gap, *runs), keep=keep or self._held, before=before))

    def settle(self) -> None:
        """Let the first paragraph stand alone where what follows cannot stand beside its mark or term."""
        if self._opening:
            form, lead, _ = self._opening
            alone = form if form.number else form._replace(edge=form.edge - form.hanging, hanging=0)
            self._opening = Opening(alone, lead)
            self.paragraph(keep=True)

    def table(self, made: Element) -> None:
        """Add a table; one right after another would become one with it."""
        self.settle()
        if self._after_a_table():
            self.paragraph()
        self.parent.append(made)

    def close(self) -> None:
        """End the flow: a cell and a page end with a paragraph, even where it is empty."""
        self.settle()
        if not self.parent or self.parent[-1].name != "p":
            self.parent.append(paragraph(Form("TableEnd"), (), keep=self._held))

    def _after_a_table(self) -> bool:
        return bool(self.parent) and self.parent[-1].name == "tbl"


Fill = Callable[[Flow], None]
