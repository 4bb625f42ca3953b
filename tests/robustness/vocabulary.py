"""The format's own words: what a mutation puts in place of another word, and a generated document is made of."""

from masa.model.collective import COLLECTIVE_WORDS
from masa.model.tabulate import document_table

TABLE = document_table()

DAYS = (
    *("2025-06-01", "2025-05-31", "2025-06-02", "2024-02-29", "2025-05", "2025-06", "2025", "2024", "2026-03-31"),
    *("2019-09", "2018-06-29", "2023-12-15", "2026-09-30", "2027-08-31", "1969-12-31", "1900", "2199-12-31"),
)
ODD = (
    "0001-01-01",
    "9999-12-31",
    "2025-02-29",
    "2025-13",
    "31/03/2025",
    "-1",
    "1e9",
    "0 days",
    "every 0 days",
    "1" * 40,
)
"""Values that look like a day, a number or a period, and are none that the reader takes."""
KIND_VALUES: dict[str, tuple[str, ...]] = {
    "yes-no": ("yes", "no", "Yes", "NO"),
    "number": ("0", "1", "2", "5", "14", "31", "38", "999999999"),
    "decimal": ("1.0", "0.8", "0", "12.25"),
    "amount": ("64000", "£64,000.00", "0", "0.01", "30,500", "999999999999"),
    "percentage": ("25%", "0%", "100%", "12.5%", "60 %"),
    "day": DAYS,
    "day-of-year": ("30 September", "1 April", "29 February", "31 december"),
    "frequency": ("yearly", "termly", "every two months", "twice a year", "regularly", "as needed", "every week"),
    "period": ("7 days", "5 working days", "15 working days", "6 months", "two years", "1 day"),
}
"""Values that the reader takes, by kind; those of a line and of prose stand in LINES and PROSE."""

LINES = (
    *("Chief Executive", "Partnership team", "01632 960100", "hello@escp.example", "https://escp.example/a?b=c&d=e"),
    *("E99000001", "E10000019", "1.1", "Leads' Meeting", "E\u0301ilis \u00d3 N\u00e9ill", "\U0001f9d2 help", "=1+1"),
    *("<script>alert(1)</script>", "javascript:alert(1)", "::error::x", "100% [x](y)", "{{ x }}", "a|b", "x" * 300),
)
PROSE = (
    *("The three leads share one duty equally.", "Neglect, *harm* and **hurt**.", "See [here](https://escp.example)."),
    *(
        "To be confirmed.",
        "TBC",
        "The law requires this; it is unlawful to do otherwise.",
        "# Heading\n\ntext\n\n- a\n- b",
    ),
    *("<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "| a | b |\n|---|---|\n| 1 | 2 |", "a\n\n\n    code"),
    *(
        "![a](b.png)",
        "> quoted\n> words",
        "1. one\n2. two",
        "`code` and ~~struck~~",
        "\u2018single\u2019 \u201cdouble\u201d \u2014",
    ),
    *("The Local Safeguarding Children Board will act.", "Call 01632 960111. Ann, 12, was hurt at 3 High Street."),
)
MARKS = (
    *("{", "}", "[", "]", ":", ",", "#", "&a ", "*a", "!t ", "!!str ", "|", ">-", "- ", "? ", "%YAML 1.2\n", "@", "`"),
    *("'", '"', "\\", "\t", "\r", "\n", "\r\n", "  ", "\n---\n", "\n...\n", "<<: *a", ": ", " #", "~", "null", "''"),
    *(
        "\u00a0",
        "\u200b",
        "\ufeff",
        "\u202e",
        "\u2028",
        "\u0085",
        "\x07",
        "\x7f",
        "\ud800",
        '"\\ud800"',
        "\U0001f600",
        "{}",
    ),
    *("[]", "[[[[", "}}}}", "0x1f", "1e999", "-0", "é", "e\u0301", "nan", "yes", "\u0660", "x" * 70, "=", "<", "$(x)"),
)
"""What breaks YAML, or should not: signs of the syntax, blanks that are none, lone surrogates, other scripts."""

KEYS = tuple(sorted({key for record in TABLE.records.values() for key in record}))
CHOICES = tuple(sorted({word for record in TABLE.records.values() for one in record.values() for word in one.words}))
VALUES = (
    *CHOICES,
    *COLLECTIVE_WORDS,
    *LINES,
    *ODD,
    *(text for text in PROSE if "\n" not in text),
    *(value for values in KIND_VALUES.values() for value in values),
)
"""Every value that fits on a line, of any kind."""
