"""Figures: a row of the ten, and a number with a point among them."""


def are_figures(text: str, most: int) -> bool:
    """Tell whether a text is one figure or more, and no more than so many."""
    return text.isascii() and text.isdigit() and len(text) <= most


def is_decimal(text: str, whole: int, places: int) -> bool:
    """Tell whether a text is figures, at most so many before its point, and behind it where it has one."""
    before, point, behind = text.partition(".")
    return are_figures(before, whole) and (not point or are_figures(behind, places))
