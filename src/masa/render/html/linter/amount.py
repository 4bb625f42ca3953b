"""How much style a page may have: no more than can be held against its elements in the time that a page may take."""

from collections.abc import Iterator, Sequence
from typing import Any

MOST = 20_000_000
"""The most that the selectors of a page times its tags may come to: ten times as much as on a very long page."""

MOST_LOOKS = 50_000_000
"""The most elements that selectors may look at for those of one page, beside, above and in them: a few seconds."""

TOO_MUCH = (
    "in the page: its style has more rules than can be judged on so many elements, or rules that look through too many "
    "of them; write fewer and plainer ones."
)
TOO_DEEP_STYLE = "in the page: its style has brackets too deep within each other; write it plainly."


class TooMuchStyleError(ValueError):
    """A page has more rules than can be held against all its elements."""


class Looks:
    """Counts the elements that selectors look at for others; raises TooMuchStyleError for more than may be."""

    def __init__(self) -> None:
        self._done = 0

    def take(self, number: int) -> None:
        """Count so many more."""
        self._done += number
        if self._done > MOST_LOOKS:
            raise TooMuchStyleError


class Counted(Sequence[Any]):
    """Elements beside each other, each part and round of which is counted."""

    def __init__(self, elements: Sequence[Any], looks: Looks) -> None:
        self._elements, self._looks = elements, looks

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._elements)

    def __getitem__(self, which: Any) -> Any:  # noqa: ANN401 - a number or a slice, and what is there
        """Return one of them, or a part."""
        self._looks.take(len(self._elements) if isinstance(which, slice) else 1)
        return self._elements[which]

    def __iter__(self) -> Iterator[Any]:
        """Iterate over all of them."""
        self._looks.take(len(self._elements))
        return iter(self._elements)


def check_amount(tags: int, styles: str) -> None:
    """Raise TooMuchStyleError for so many tags and styles that would take too long; all that could be a rule counts."""
    if (styles.count("{") + styles.count(",")) * tags > MOST:
        raise TooMuchStyleError
