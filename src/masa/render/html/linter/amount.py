"""How much style a page may have: no more than can be held against its elements in the time that a page may take."""

MOST = 20_000_000
"""The most that the selectors of a page times its tags may come to: ten times as much as on a very long page."""

TOO_MUCH = "in the page: its style has more rules than can be judged on so many elements; write fewer."
TOO_DEEP_STYLE = "in the page: its style has brackets too deep within each other; write it plainly."


class TooMuchStyleError(ValueError):
    """A page has more rules than can be held against all its elements."""


def check_amount(html: str, styles: str) -> None:
    """Raise TooMuchStyleError for a page and its styles that would take too long; all that could be a rule counts."""
    if (styles.count("{") + styles.count(",")) * html.count("<") > MOST:
        raise TooMuchStyleError
