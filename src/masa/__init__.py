"""masa: a compiler and linter for multi-agency safeguarding arrangements in England."""

__version__ = "0.1.0"
