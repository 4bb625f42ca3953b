"""Who pays what (Children Act 2004 s.16I: partners may pay; the shares come from guidance)."""

from typing import Annotated

from masa.model.mark import mark
from masa.model.record import Agreed, Held, Record, Reviewed, Section
from masa.model.types import Amount, Bodies, Body, Fraction, Line, Percentage, Prose, YesNo


class Contribution(Record):
    """One line for each budget of a payer; `on_behalf_of` ties the money to a partner."""

    payer: Body | None = None
    budget: Line | None = None
    called: Line | None = None
    on_behalf_of: Body | None = None
    kind: Annotated[str, mark("choice", "cash", "in-kind")] | None = None
    what: Line | None = None
    amount: Amount | None = None
    last_year: Amount | None = None
    percent: Percentage | None = None
    children_percent: Percentage | None = None
    one_off: YesNo | None = None
    why: Prose | None = None

    @property
    def in_kind(self) -> bool:
        """Tell whether it is given in kind; what does not say so is money."""
        return self.kind == "in-kind"


class OtherIncome(Record):
    """Income that is nobody's share: grants, fees, money carried forward."""

    what: Line | None = None
    payer: Body | None = None
    kind: Annotated[str, mark("choice", "grant", "earned", "carried-forward", "other")] | None = None
    amount: Amount | None = None
    one_off: YesNo | None = None


class Cost(Record):
    """What the money is spent on."""

    what: Line | None = None
    covers: Annotated[
        tuple[str, ...],
        mark("choice", "business-support", "analysis", "scrutiny", "reviews", "training", "other", many=True),
    ] = ()
    amount: Amount | None = None
    percent: Percentage | None = None
    fte: Fraction | None = None
    paid_to: Bodies = ()
    shared_with: Bodies = ()


class StatedTotals(Record):
    """Totals as published, right or wrong; never computed."""

    contributions: Amount | None = None
    in_kind: Amount | None = None
    income: Amount | None = None
    costs: Amount | None = None


class Funding(Section, Held, Agreed, Reviewed):
    """How the arrangements are paid for, in one financial year."""

    contributions: tuple[Contribution, ...] = ()
    other_income: tuple[OtherIncome, ...] = ()
    costs: tuple[Cost, ...] = ()
    stated_totals: StatedTotals | None = None
    children_percent: Percentage | None = None
    equitable: Prose | None = None
    plain_summary: Prose | None = None
