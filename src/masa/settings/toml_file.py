"""The bytes of a masa.toml to its tables; what is wrong with them is one sentence with its line."""

import re
import tomllib
from typing import Any, NamedTuple

from pydantic import ValidationError

from masa.settings.error import SettingsError
from masa.settings.file_shape import Choices, SettingsFile
from masa.settings.origin import Origin, Source
from masa.settings.pattern import fits
from masa.settings.shape_faults import told_of
from masa.settings.table import Table
from masa.settings.toml_depth import has_long_key, is_deep
from masa.settings.toml_lines import line_of

_MOST_LINES = 2_000
_MOST_BYTES = 200_000
_TOO_LONG = "{} holds a number with too many figures to be read. No setting is a number."
_TOO_DEEP = "{} is nested too deeply to be settings."
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class TomlFile(NamedTuple):
    """A masa.toml that could be read: its top, and its per-file tables in order."""

    top: Table
    per_file: tuple[Table, ...]

    def tables_for(self, document: str) -> list[Table]:
        """Return the tables that hold for a document, given by its path relative to the file's folder."""
        return [
            self.top,
            *(table for table in self.per_file if any(fits(pattern, document) for pattern in table.files)),
        ]


def toml_file(data: bytes, name: str) -> TomlFile:
    """Return the tables of a masa.toml, which goes by a name; raises SettingsError. An empty file sets nothing."""
    text = _decoded(data, name)
    values = _values(text, name)
    try:
        file = SettingsFile.model_validate(values)
    except ValidationError as error:
        keys, words = told_of(error)
        raise SettingsError(f"{name}, line {line_of(text, keys)}: {words}") from error
    here = Origin(Source.FILE, name, text)
    top = _table(file, here)._replace(
        rules=None if file.rules is None else tuple(file.rules), templates=file.templates, baseline=file.baseline
    )
    each = (
        _table(table, here._replace(table=("per-file", number)))._replace(files=tuple(table.files))
        for number, table in enumerate(file.per_file)
    )
    return TomlFile(top, tuple(each))


def _table(choices: Choices, origin: Origin) -> Table:
    select = None if choices.select is None else tuple(choices.select)
    ignore = None if choices.ignore is None else tuple(choices.ignore)
    return Table(origin, select, ignore, choices.fail_on, choices.edition)


def _decoded(data: bytes, name: str) -> str:
    if len(data) > _MOST_BYTES or data.count(b"\n") > _MOST_LINES:
        raise SettingsError(f"{name} is too long to be settings: masa reads {_MOST_LINES:,} lines at most.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SettingsError(f"{name}, line {line}: this is not written in UTF-8. Save the file as UTF-8.") from error


def _values(text: str, name: str) -> dict[str, Any]:
    if has_long_key(text):
        raise SettingsError(_TOO_DEEP.format(name))
    try:
        values = tomllib.loads(text)
    except RecursionError as error:
        raise SettingsError(_TOO_DEEP.format(name)) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(_syntax(str(error), text, name)) from error
    except ValueError as error:  # what Python does not make a number of
        raise SettingsError(_TOO_LONG.format(name)) from error
    if is_deep(values):
        raise SettingsError(_TOO_DEEP.format(name))
    return values


def _syntax(message: str, text: str, name: str) -> str:
    found = _PLACE.search(message)
    reason = _PLACE.sub("", message)
    lines = text.split("\n")
    line, column = found.groups() if found and found.group(1) else (len(lines), len(lines[-1]) + 1)
    return f"{name}, line {line}, column {column}: this is not TOML: {reason[:1].lower()}{reason[1:]}."
