"""Reads a compiled catalogue back: what a run is sure to need at once, the forms of other editions when asked for."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from marshal import loads
from operator import itemgetter

from masa import __version__
from masa.light_typing import Any
from masa.model.table import Table
from masa.reference.reference import Reference
from masa.reference.register import Register
from masa.refusal import RefusedError
from masa.rules.compiled.known import FORMAT, LIST, MAKERS, WIDTHS
from masa.rules.compiled.shipped import Shipped
from masa.rules.engine.rule import Catalogue, Rule

_DAMAGED = "masa's compiled rules are damaged; install it again."
_BROKEN = (KeyError, IndexError, TypeError, ValueError, AttributeError, EOFError)


class CompiledError(RefusedError):
    """The compiled catalogue is not what this masa wrote; the message is one sentence that says what to do."""


def from_compiled(written: bytes) -> Shipped:
    """Return the table and the catalogue; raises CompiledError for what another masa wrote, or nobody did."""
    try:
        data = loads(written)  # noqa: S302 - it stands beside masa's own code, and came with it
        if (data["format"], data["masa"]) != (FORMAT, __version__):
            raise CompiledError("masa's compiled rules are those of another version of masa; install it again.")
        return _shipped(data)
    except _BROKEN as error:
        raise CompiledError(_DAMAGED) from error


def _shipped(data: Mapping[str, Any]) -> Shipped:
    values = _values(data["values"], [])
    records = {
        name: {key: values[number] for key, number in record.items()} for name, record in data["records"].items()
    }
    rules: dict[str, Rule] = {rule.id: rule for rule in map(values.__getitem__, data["rules"])}
    in_edition: dict[str, dict[str, _Forms]] = {}
    for edition, kept in data["in_edition"].items():
        forms = _Forms(values, kept)
        for name in kept["rules"]:
            in_edition.setdefault(name, {})[edition] = forms
    for name, by_edition in in_edition.items():
        rules[name] = rules[name]._replace(in_edition=_InEdition(name, by_edition))
    reference = Reference(Register(values[data["register"]]), values[data["schedule"]])
    return Shipped(Table(data["root"], records), Catalogue(rules, values[data["editions"]], reference))


def _values(batches: Sequence[Mapping[str, Any]], before: Sequence[Any]) -> list[Any]:
    """Return the values of some batches behind those that they build on."""
    values = [*before]
    for batch in batches:
        kind = batch["kind"]
        if kind == LIST:
            parts, ends = itemgetter(*batch["parts"], 0)(values), batch["ends"]
            values += [parts[start:end] for start, end in pairwise(ends)]
            continue
        kept, rows = batch["kept"], batch["rows"]
        columns = [_column(one, rows, values if n in kept else None) for n, one in enumerate(batch["columns"])]
        if len(columns) != WIDTHS.get(kind, len(columns)):
            raise ValueError(kind)
        values += MAKERS[kind](zip(*columns, strict=True) if columns else [()])
    return values


def _column(column: Sequence[Any], rows: int, values: Sequence[Any] | None) -> Sequence[Any]:
    """Return one part of each of some rows: itself, or the value of its number. One that all share stands once."""
    if len(column) == 1:
        return [column[0] if values is None else values[column[0]]] * rows
    return column if values is None else itemgetter(*column)(values)


class _Forms:
    """The rules that stand otherwise in one edition, read when the first of them is asked for."""

    def __init__(self, values: Sequence[Any], kept: Mapping[str, Any]) -> None:
        self._before, self._kept = values, kept
        self._values: list[Any] = []

    def form(self, name: str) -> Rule:
        try:
            batches = self._kept["values"]
            self._values = self._values or _values(loads(batches), self._before)  # noqa: S302 - as above
            form: Rule = self._values[self._kept["rules"][name]]
        except _BROKEN as error:
            raise CompiledError(_DAMAGED) from error
        return form


class _InEdition(Mapping[str, Rule]):
    """A rule as it stands in the editions in which it differs."""

    def __init__(self, name: str, forms: Mapping[str, _Forms]) -> None:
        self._name, self._forms = name, forms

    def __getitem__(self, edition: str) -> Rule:
        return self._forms[edition].form(self._name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._forms)

    def __len__(self) -> int:
        return len(self._forms)
