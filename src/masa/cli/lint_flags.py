"""What both entrances of `masa lint` go by: typer's, and the quick one, which imports no typer."""

AS_OF = "--as-of"
EDITION = "--edition"
FAIL_ON = "--fail-on"
FORMAT = "--format"
ISOLATED = "--isolated"
NO_COLOR = "--no-color"

WITH_A_VALUE = frozenset({AS_OF, EDITION, FAIL_ON, FORMAT})
ALONE = frozenset({ISOLATED, NO_COLOR})

DASH = "-"
"""The name that stands for standard input."""

LONG_RUN = 5
"""Documents: from here on somebody at a terminal is shown how far a run has come."""
