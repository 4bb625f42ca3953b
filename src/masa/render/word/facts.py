"""Terms and what is said of them: in a column of their own where there is room, before the words elsewhere."""

from collections.abc import Iterable

from masa.render.word.flow import Fill, Flow, Opening
from masa.render.word.paragraph import Form
from masa.render.word.runs import STRONG, Look, run, tab

_COLUMN = 2835  # twentieths of a point, 5 cm
_FITS = 24  # letters of a bold term that stand in the column


def write_facts(flow: Flow, rows: Iterable[tuple[str, Fill]]) -> None:
    """Write terms, each with what fills its place."""
    flow.settle()
    for term, fill in rows:
        fact = _beside(flow, term) if flow.free else _before(flow, term)
        fill(fact)
        fact.settle()


def _beside(flow: Flow, term: str) -> Flow:
    opening = Opening(Form("Fact", _COLUMN, _COLUMN), (run(f"{term}:", STRONG),), (tab(),))
    fact = flow.within(Form("FactContinue", _COLUMN), opening)
    if len(term) > _FITS:
        fact.settle()
    return fact


def _before(flow: Flow, term: str) -> Flow:
    form = flow.form
    return flow.within(
        Form(form.style, form.edge + flow.step), Opening(form, (run(f"{term}:", Look("Note")),), (run(" "),))
    )
