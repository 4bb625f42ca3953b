"""The statement of compliance as a summary, as rows for a spreadsheet and for programs."""

from masa.report.statement.as_csv import csv_statement
from masa.report.statement.as_json import json_statement
from masa.report.statement.as_text import text_statement

__all__ = ["csv_statement", "json_statement", "text_statement"]
