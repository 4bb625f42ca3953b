"""What a kind of value is."""

from collections.abc import Callable

from masa.light_tuple import LightTuple


class Kind(LightTuple):
    """A kind's name, what it expects in words, and its function from text to value.

    `pattern` is the form of the text where one regular expression can say it, for editors; in it a space stands
    for any blanks, and letters for themselves in either case where `any_case` is set.
    """

    name: str
    expects: str
    parse: Callable[[str], object]
    pattern: str = ""
    any_case: bool = False
