"""A publication that needs no style to be read: what is drawn or set apart elsewhere stands there in words."""

from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from masa.render.publication import Column, Node, Paragraph, Publication, Row
from masa.render.words import Bar, Stretch, Tag, Text

_PAST = Paragraph((Text("(past)"),))


def unstyled(publication: Publication) -> Publication:
    """Return the publication with what is drawn as its words, without scales; marks, notes and `past` in brackets."""
    return cast("Publication", _plain(publication))


def _plain(value: Any) -> Any:  # noqa: ANN401 - any part of a publication
    if isinstance(value, tuple):
        return tuple(_plain(one) for part in value for one in (part.parts if isinstance(part, Stretch) else (part,)))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return _said(replace(value, **{field.name: _plain(getattr(value, field.name)) for field in fields(value)}))


def _said(part: object) -> object:
    match part:
        case Bar():
            return Text(part.words)
        case Tag():
            return Text(f"({part.words})")
        case Column():
            return replace(part, scale=())
        case Node(note=note) if note:
            return replace(part, note=(Text("("), *note, Text(")")))
        case Row(past=True):
            first, *others = part.cells
            return replace(part, cells=((*first, _PAST), *others), past=False)
    return part
