"""Values written in another form than their key's kind: what each was meant to be, where that is sure."""

from collections.abc import Callable, Mapping

from masa.fixes.forms.amount import meant_amount
from masa.fixes.forms.day import meant_day
from masa.fixes.forms.day_of_year import meant_day_of_year
from masa.fixes.forms.figures import meant_decimal, meant_number, meant_percentage
from masa.fixes.forms.frequency import meant_frequency
from masa.fixes.forms.meant import Meant
from masa.fixes.forms.period import meant_period
from masa.fixes.forms.yes_no import meant_yes_no

FORMS: Mapping[str, Callable[[str], Meant | None]] = {
    "amount": meant_amount,
    "day": meant_day,
    "day-of-year": meant_day_of_year,
    "decimal": meant_decimal,
    "frequency": meant_frequency,
    "number": meant_number,
    "percentage": meant_percentage,
    "period": meant_period,
    "yes-no": meant_yes_no,
}
"""By the name of a kind, from a text that the kind refuses to what was meant; None where that is not sure."""
