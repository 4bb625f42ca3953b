"""What is wrong with a rule file."""


class CatalogueError(Exception):
    """A rule file that cannot be used: which file, what is wrong, and what was meant."""
