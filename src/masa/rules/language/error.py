"""What is wrong with a rule file."""

from masa.refusal import RefusedError


class CatalogueError(RefusedError):
    """A rule file that cannot be used: which file, what is wrong, and what was meant."""
