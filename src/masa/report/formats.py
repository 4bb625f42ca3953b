"""The formats of findings by the names that users type; none of them decides what is found or the exit code."""

from collections.abc import Mapping
from enum import StrEnum

from masa.report.concise import concise_report
from masa.report.github import github_report
from masa.report.gitlab import gitlab_report
from masa.report.json_report import json_report
from masa.report.junit import junit_report
from masa.report.markdown import markdown_report
from masa.report.rdjson import rdjson_report
from masa.report.run import Writer
from masa.report.sarif import sarif_report
from masa.report.text import text_report


class Format(StrEnum):
    """The names of the formats."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"
    RDJSON = "rdjson"
    MARKDOWN = "markdown"
    SARIF = "sarif"


FORMATS: Mapping[str, Writer] = {
    Format.TEXT: text_report,
    Format.CONCISE: concise_report,
    Format.JSON: json_report,
    Format.GITHUB: github_report,
    Format.GITLAB: gitlab_report,
    Format.JUNIT: junit_report,
    Format.RDJSON: rdjson_report,
    Format.MARKDOWN: markdown_report,
    Format.SARIF: sarif_report,
}
