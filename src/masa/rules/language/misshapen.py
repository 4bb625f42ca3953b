"""A value of a rule file that has another shape than its model: where it stands, and what is wrong, in words."""

from collections.abc import Mapping
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from masa.model.document_path import written
from masa.model.places import span_of
from masa.rules.language.did_you_mean import did_you_mean
from masa.source.tree import Path, Tree

_WORDS = {
    "missing": "this key is left out, and it is needed.",
    "date": "this is not a day: write it as 2025-06-01.",
    "string": "text is needed here.",
    "list": "a list is needed here.",
    "tuple": "a list is needed here.",
    "dict": "keys with values are needed here.",
    "model": "keys with values are needed here.",
}
"""What is said of the other kinds of error, by how their names begin."""


def misshapen(tree: Tree, model: type[BaseModel], error: ErrorDetails, at: Path) -> str:
    """Return a sentence that begins with the file, its line and the place, such as `needs/a.yaml:3: must: ...`."""
    way = tuple(error["loc"])
    line = span_of(tree, (*at, *way)).start.line if (*at, *way)[:1] else 1
    return f"{tree.file}:{line}: {written(way)}: {_words(model, error, way)}"


def _words(model: type[BaseModel], error: ErrorDetails, way: Path) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "extra_forbidden":
        return f"there is no such key here.{did_you_mean(way[-1], _keys(model, way[:-1]))}"
    if kind == "literal_error":
        return f"“{error['input']}” is not among {context['expected']}.".replace("'", "`")
    if kind == "value_error":
        return str(context["error"])
    if kind == "too_short":
        return f"this list holds at least {context['min_length']}."
    if kind == "string_pattern_mismatch" and way[-1] == "id":
        return f"“{error['input']}” is no id: write small letters and digits, joined by single hyphens."
    return next((words for start, words in _WORDS.items() if kind.startswith(start)), f"{error['msg']}.")


def _keys(model: type[BaseModel], way: Path) -> Mapping[str, Any]:
    """Return the keys that the models know at the end of a way."""
    here: type[BaseModel] | None = model
    for key in way:
        if isinstance(key, str) and here:
            fields = {field.alias or name: field for name, field in here.model_fields.items()}
            here = _model_in(fields[key].annotation) if key in fields else here
    return {field.alias or name: field for name, field in here.model_fields.items()} if here else {}


def _model_in(hint: Any) -> type[BaseModel] | None:  # noqa: ANN401 - a type hint of any form
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return hint
    found = (_model_in(inner) for inner in get_args(hint))
    return next((model for model in found if model), None)
