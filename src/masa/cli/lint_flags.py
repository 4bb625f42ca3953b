"""The options of `masa lint` that both its entrances read: typer's, and the quick one, which imports no typer."""

AS_OF = "--as-of"
EDITION = "--edition"
FAIL_ON = "--fail-on"
FORMAT = "--format"
ISOLATED = "--isolated"
NO_COLOR = "--no-color"

WITH_A_VALUE = frozenset({AS_OF, EDITION, FAIL_ON, FORMAT})
ALONE = frozenset({ISOLATED, NO_COLOR})
