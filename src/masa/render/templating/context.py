"""What a template may read, as Markdown for docs/template-context.md: made from the types themselves."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from types import ModuleType
from typing import ForwardRef, get_args

from masa.render import publication, words
from masa.render.templating.environment import CONTEXT_VERSION

_HEAD = f"""# What templates may read

<!-- Made by `masa templates context`; do not edit. -->

The context of a page of arrangements, version {CONTEXT_VERSION} (`context_version` in a template). `page` is a
`Publication`. docs/templates.md says how to use it and what is promised of it.
"""
_PLAIN: Mapping[object, str] = {
    str: "text",
    bool: "yes or no",
    int: "number",
    Decimal: "number",
    words.Words: "words, for the filter `inline`",
    publication.Block: "`Block`, for the macro `flow`",
}


def context_markdown() -> str:
    """Return the description of the context: the page first, then each type that it is made of, with its parts."""
    kinds = dict.fromkeys([publication.Publication, *_types(publication), *_types(words)])
    return "\n".join([_HEAD, *(line for kind in kinds for line in _described(kind))])


def _types(module: ModuleType) -> list[type]:
    kinds = (kind for kind in vars(module).values() if isinstance(kind, type) and is_dataclass(kind))
    return [kind for kind in kinds if kind.__module__ == module.__name__]


def _described(kind: type) -> Iterator[str]:
    name = getattr(kind, "kind", "")
    yield f"## {kind.__name__}\n"
    yield " ".join((kind.__doc__ or "").split()) + (f" Its `kind` is “{name}”." if name else "") + "\n"
    parts = [f"- `{part.name}`: {_plain(part.type)}" for part in fields(kind)]
    yield from [*parts, ""] if parts else []


def _plain(kind: object) -> str:
    if kind in _PLAIN:
        return _PLAIN[kind]
    inner = get_args(kind)
    if inner:
        return f"list of {_plain(inner[0])}"
    return f"`{kind.__forward_arg__ if isinstance(kind, ForwardRef) else getattr(kind, '__name__', kind)}`"
