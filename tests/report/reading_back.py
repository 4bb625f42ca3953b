"""What each format says was found, read back from its own text.

A new format needs one row in PARSERS.
"""

import json
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple
from urllib.parse import unquote
from xml.etree.ElementTree import fromstring

from masa.report.formats import Format
from masa.report.places import document_of, file_of
from masa.report.run import Run


class Named(NamedTuple):
    """A finding as a format names it."""

    file: str
    line: int
    column: int
    rule: str


Parser = Callable[[str, Run], Iterable[Named]]

PLACE = re.compile(r"(.*?):(\d+):(\d+)")


def at(place: str, rule: str) -> Named:
    """Return the finding of a rule at file:line:column."""
    found = PLACE.match(place)
    assert found, place
    return Named(found[1], int(found[2]), int(found[3]), rule)


def concise(text: str, _: Run) -> Iterable[Named]:
    return [at(line, line.split(" ")[1]) for line in text.splitlines()]


def from_json(text: str, run: Run) -> Iterable[Named]:
    for report, file in zip(run.reports, json.loads(text)["files"], strict=True):
        for found in file["findings"]:
            if found["outcome"] == "not-met" and not found["accepted"]:
                start = found["span"]["start"]
                path = document_of(run, report).removesuffix(report.path.rsplit("/")[-1])
                name = document_of(run, report) if found["file"] == report.path else f"{path}{found['file']}"
                yield Named(name, start["line"], start["column"], found["rule"])


def github(text: str, _: Run) -> Iterable[Named]:
    for line in text.splitlines():
        properties, data = line.split("::", 2)[1:]
        entries = dict(entry.split("=") for entry in properties.split(" ", 1)[1].split(","))
        named = at(data, entries["title"])
        assert (named.file, str(named.line)) == (entries["file"], entries["line"])
        assert entries.get("col", str(named.column)) == str(named.column)
        yield named


def gitlab(text: str, _: Run) -> Iterable[Named]:
    for issue in json.loads(text):
        begin = issue["location"]["positions"]["begin"]
        yield Named(issue["location"]["path"], begin["line"], begin["column"], issue["check_name"])


def junit(text: str, _: Run) -> Iterable[Named]:
    for case in fromstring(text).iter("testcase"):  # noqa: S314 - our own text
        for line in "\n".join(case.itertext()).splitlines():
            if re.match(r"\S+:\d+:\d+: (error|warning|advice): ", line):
                yield at(line, case.get("name", ""))


def rdjson(text: str, run: Run) -> Iterable[Named]:
    texts = {
        file_of(run, report, found.span): report.text_of(found.span.file)
        for report in run.reports
        for found in report.findings
    }
    for found in json.loads(text)["diagnostics"]:
        path, start = found["location"]["path"], found["location"]["range"]["start"]
        line = [*texts[path].splitlines(), ""][start["line"] - 1].encode() + b" " * start["column"]
        column = len(line[: start["column"] - 1].decode()) + 1
        yield Named(path, start["line"], column, found["code"]["value"])


def markdown(text: str, _: Run) -> Iterable[Named]:
    document = ""
    for line in text.splitlines():
        if heading := re.fullmatch(r"### <code>(.*)</code>", line):
            document = heading[1]
        if row := re.match(r"\| \w+ \| <code>(.*?)</code> \| <code>(.*?)</code> \|", line):
            yield at(row[1] if row[1].count(":") > 1 else f"{document}:{row[1]}", row[2])


def sarif(text: str, _: Run) -> Iterable[Named]:
    for run in json.loads(text)["runs"]:
        for result in run["results"]:
            if result.get("kind", "fail") == "fail" and not result.get("suppressions"):
                place = result["locations"][0]["physicalLocation"]
                start = place["region"]["startLine"], place["region"]["startColumn"]
                yield Named(unquote(place["artifactLocation"]["uri"]), *start, result["ruleId"])


PARSERS: dict[str, Parser] = {
    Format.CONCISE: concise,
    Format.JSON: from_json,
    Format.GITHUB: github,
    Format.GITLAB: gitlab,
    Format.JUNIT: junit,
    Format.RDJSON: rdjson,
    Format.MARKDOWN: markdown,
    Format.SARIF: sarif,
}
