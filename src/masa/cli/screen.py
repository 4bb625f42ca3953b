"""The screen that tables and rules are printed on: as wide as it says it is, and never too narrow for words."""

from rich.console import Console

from masa.report.text.layout import NARROWEST


def screen(*, soft_wrap: bool = False, plain: bool = False) -> Console:
    """Return the console of standard output; without colours where it is to be plain.

    Some programs say 0 of a width that they do not know, and nothing would be printed: it has as many columns at least
    as a report.
    """
    console = Console(highlight=False, soft_wrap=soft_wrap, force_terminal=False if plain else None)
    console.width = max(console.width, NARROWEST)
    return console
