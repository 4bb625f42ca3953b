"""masa as a user runs it."""

from tests.cli.conftest import masa, page_linter_where_asked

__all__ = ["masa", "page_linter_where_asked"]
