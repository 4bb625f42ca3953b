"""The filters that every template may use: a closed list, none of which undoes what was escaped."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from typing import Literal

from jinja2 import Environment, pass_environment
from jinja2.filters import FILTERS, do_batch, do_int, do_round, sync_do_slice, sync_do_sum
from jinja2.sandbox import MAX_RANGE
from markupsafe import Markup

from masa.render.errors import WrongUseError
from masa.render.templating.bounds import check_bits, check_length, check_places, check_replacing, checked
from masa.render.templating.printed import as_text

Filter = Callable[..., object]
Escape = Callable[[str], str]

JINJAS = (
    *("abs", "dictsort", "first", "float", "groupby", "items", "last", "list", "map", "max", "min"),
    *("reject", "rejectattr", "reverse", "select", "selectattr", "sort", "truncate", "unique"),
)
"""Jinja's own filters that make values of values. Its others write HTML, wave text through, or throw dice."""

_OF_TEXTS = ("capitalize", "lower", "title", "upper", "wordcount")
"""Jinja's own filters that would take any value for text."""

CUT = "_cut"
"""The filter that stands for `[:]`, under a name that no template can write."""

CHECKED = "_checked"
"""The filter that bounds what `{% set %}` and `{% endset %}` stand round."""

WEIGHED = "_weighed"
"""The filter through which goes what is compared with what is no constant."""

COUNTED = "_counted"
"""The filter through which each loop goes."""

UNDOING = frozenset({"safe", "e", "escape", "forceescape", "mark", "tojson", "urlize", "xmlattr", "striptags"})
"""Filters that people look for and that would decide what is escaped, which no template may."""


def shared_filters(escape: Escape) -> Mapping[str, Filter]:
    """Return the filters that templates of every format have; `escape` is the format's own."""
    return {
        **{name: _of_plain_values(name, FILTERS[name]) for name in JINJAS},
        **{name: _of_plain_values(name, _of_texts(FILTERS[name])) for name in _OF_TEXTS},
        "int": _of_plain_values("int", _whole),
        "default": FILTERS["default"],
        "length": FILTERS["length"],
        "batch": _of_plain_values("batch", _filling(do_batch)),
        "slice": _of_plain_values("slice", _filling(sync_do_slice)),
        "sum": _of_plain_values("sum", _summed),
        "round": _of_plain_values("round", _rounded),
        "join": joining(escape),
        "replace": _of_plain_values("replace", _replaced),
        "trim": _trimmed,
        "unknown_kind": _unknown_kind,
        CHECKED: checked,
        CUT: _of_plain_values("[:]", _cut),
    }


def explaining(name: str, given: Filter) -> Filter:
    """Let a filter say what it cannot take, in place of what Python says."""

    @wraps(given)
    def explained(value: object, *values: object) -> object:
        try:
            return given(value, *values)
        except (AttributeError, KeyError, TypeError) as error:
            what = "text" if isinstance(value, str) else type(value).__name__
            raise WrongUseError(
                f"the filter `{name}` cannot work with {what} here. docs/templates.md says what each filter takes"
            ) from error

    return explained


def joining(escape: Escape) -> Callable[..., str]:
    """Return what joins pieces; with one that is escaped already, the others are escaped by the format's rules."""

    def joined(pieces: Iterable[object], by: str = "") -> str:
        whole = list(pieces)
        if not any(isinstance(piece, Markup) for piece in (*whole, by)):
            return _bounded(as_text(by), [as_text(piece) for piece in whole])
        texts = [_between(piece, escape) for piece in whole]
        return Markup(_bounded(_between(by, escape), texts))  # noqa: S704 - each is escaped

    return joined


def _bounded(by: str, texts: Sequence[str]) -> str:
    check_length(sum(map(len, texts)) + len(by) * len(texts))
    return by.join(texts)


def _between(piece: object, escape: Escape) -> str:
    return str.__str__(piece) if isinstance(piece, Markup) else escape(as_text(piece))


def of_written(given: Filter, escape: Escape) -> Filter:
    """Let a filter that lays out what is written already take plain text as well: it is escaped first."""

    @wraps(given)
    def laid_out(text: object, *values: object) -> object:
        return given(text if isinstance(text, Markup) else escape(str(text)), *values)

    return laid_out


def _of_plain_values(name: str, jinjas: Filter) -> Filter:
    """Refuse what is escaped already: to cut, turn or replace in it could undo that."""

    @wraps(jinjas)
    def plain(*values: object, **named: object) -> object:
        if any(isinstance(value, Markup) for value in (*values, *named.values())):
            raise WrongUseError(
                f"the filter `{name}` works on plain values, and this is written for the page already. "
                f"Use `{name}` first, on the value itself"
            )
        return jinjas(*values, **named)

    return plain


def _of_texts(jinjas: Filter) -> Filter:
    @wraps(jinjas)
    def of_text(text: object) -> object:
        return jinjas(as_text(text))

    return of_text


def _whole(value: object, default: int = 0, base: int = 10) -> int:
    made = do_int(value, default, base)
    check_bits(made.bit_length())
    return made


def _filling(jinjas: Filter) -> Filter:
    """Refuse to fill up to more entries than a range may hold."""

    @wraps(jinjas)
    def filled(value: object, number: int, *fill: object, **named: object) -> object:
        if number > MAX_RANGE:
            raise WrongUseError(
                f"a list may not be filled up to more than {MAX_RANGE:,} entries: give a smaller number"
            )
        return jinjas(value, number, *fill, **named)

    return filled


@pass_environment
def _summed(
    environment: Environment, values: Iterable[object], attribute: str | int | None = None, start: object = 0
) -> object:
    if isinstance(start, list | tuple):
        raise WrongUseError("the filter `sum` adds up numbers. To join lists write `+` between them")
    return sync_do_sum(environment, values, attribute, start)


def _cut(value: Sequence[object], *ends: int | None) -> Sequence[object]:
    return value[slice(*ends)]


def _replaced(text: object, old: str, new: str) -> str:
    whole = as_text(text)
    check_replacing(whole, old, new)
    return whole.replace(old, new)


def _rounded(value: float, precision: int = 0, method: Literal["common", "ceil", "floor"] = "common") -> float:
    check_places(precision)
    return do_round(value, precision, method)


def _trimmed(text: str) -> str:
    return text.strip()


def _unknown_kind(kind: str) -> str:
    raise WrongUseError(
        f"this template does not know blocks of the kind “{kind}”, and would leave them out. "
        "It was copied from an older masa: copy it again and make your change anew"
    )
