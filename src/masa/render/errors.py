"""Why a page could not be made."""


class RenderError(Exception):
    """The page cannot be made as asked; the message says what to change."""
