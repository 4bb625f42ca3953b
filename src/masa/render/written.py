"""Text that is written for a page already, in whatever format: what is escaped in it is not escaped again."""

from collections.abc import Callable
from functools import partial

from markupsafe import Markup

written: Callable[[str], Markup] = partial(str.__new__, Markup)
"""Take text for written, of which every piece is escaped. `Markup` would first ask of each whether it is HTML."""
