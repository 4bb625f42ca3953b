"""Kinds that are numbers: whole numbers, decimals, sums of money, percentages."""

from decimal import Decimal

from masa.model.kinds.quoted import quoted

_MOST_FIGURES, _WHOLE = 9, 100
_THOUSANDS = 3  # figures between two commas
NUMBER = "[0-9]{1,9}"
DECIMAL = r"[0-9]{1,9}(?:\.[0-9]{1,4})?"
AMOUNT = r"£? ?((?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,12})(?:\.[0-9]{1,2})?)"
PERCENTAGE = r"((?:[0-9]{1,2}|0[0-9]{2})(?:\.[0-9]{1,4})?|100(?:\.0{1,4})?) ?%"


def parse_number(text: str) -> int:
    """Return a whole number, nought or more."""
    written = text.strip()
    if not _are_figures(written, _MOST_FIGURES):
        raise ValueError(f"{quoted(text)} is not a whole number. Write figures, such as 4.")
    return int(written)


def parse_decimal(text: str) -> Decimal:
    """Return a number, nought or more, with up to four decimal places."""
    if not _is_decimal(text.strip(), _MOST_FIGURES, 4):
        raise ValueError(f"{quoted(text)} is not a number. Write figures, such as 0.5.")
    return Decimal(text.strip())


def parse_amount(text: str) -> Decimal:
    """Return pounds; a pound sign and commas between thousands are allowed."""
    written = _without_commas(" ".join(text.split()).removeprefix("£").removeprefix(" "))
    if not _is_decimal(written, 12, 2):
        raise ValueError(f"{quoted(text)} is not a sum of money. Write 30500, 30,500.50 or £30,500.")
    return Decimal(written) or Decimal(0)  # 0.00 is no other word for nothing


def parse_percentage(text: str) -> Decimal:
    """Return the figure before the per cent sign, from 0 to 100."""
    written = " ".join(text.split())
    figure = written.removesuffix("%").removesuffix(" ")
    if figure == written or not _is_decimal(figure, 3, 4) or Decimal(figure) > _WHOLE:
        raise ValueError(f"{quoted(text)} is not a percentage. Write the figure with its sign, such as 12%.")
    return Decimal(figure)


def _without_commas(written: str) -> str:
    """Return a number without the commas between its thousands; one with a comma elsewhere as it is."""
    whole, point, pence = written.partition(".")
    first, *thousands = whole.split(",")
    between = 1 <= len(first) <= _THOUSANDS and all(len(figures) == _THOUSANDS for figures in thousands)
    return f"{''.join([first, *thousands])}{point}{pence}" if between else written


def _are_figures(text: str, most: int) -> bool:
    """Tell whether a text is one figure or more, and no more than so many."""
    return text.isascii() and text.isdigit() and len(text) <= most


def _is_decimal(text: str, whole: int, places: int) -> bool:
    """Tell whether a text is figures, at most so many before its point, and behind it where it has one."""
    before, point, behind = text.partition(".")
    return _are_figures(before, whole) and (not point or _are_figures(behind, places))


def pounds(amount: Decimal) -> str:
    """Return a sum of money as a reader expects it: £61,000 or £30,500.50."""
    return f"£{amount:,.2f}".removesuffix(".00")
