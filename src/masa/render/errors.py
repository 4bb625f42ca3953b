"""Why a page is not made."""

from masa.refusal import RefusedError


class RenderError(RefusedError):
    """The page cannot be made as asked; the message says what to change."""


class TooLongError(RenderError):
    """A page takes more work than a page may: its template goes in circles, or what it is made of is too much."""


class MissingLibraryError(RenderError):
    """A library outside Python that a format needs is not on this machine; the message says how to get it."""


class WrongUseError(Exception):
    """A template asks for what cannot be done with a value; the message says what to do instead."""
