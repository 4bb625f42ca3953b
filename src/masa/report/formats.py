"""The formats of findings by the names that users type; none of them decides what is found or the exit code."""

from collections.abc import Mapping
from enum import StrEnum

from masa.report.json_report import json_report
from masa.report.run import Writer
from masa.report.text import text_report


class Format(StrEnum):
    """The names of the formats."""

    TEXT = "text"
    JSON = "json"


FORMATS: Mapping[str, Writer] = {
    Format.TEXT: text_report,
    Format.JSON: json_report,
}
