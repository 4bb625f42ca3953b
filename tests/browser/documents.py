"""Documents whose pages are looked at in a browser: the examples, and hostile ones made from Exampleshire."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from masa.model.table import Field, Table
from masa.model.tabulate import document_table
from masa.source.yaml_parser import parse_yaml

ROOT = Path(__file__).parents[2]
EXAMPLES = ("exampleshire", "warwickshire", "windsor-and-maidenhead", "staffordshire", "lincolnshire")
MARKUP = " <b>bold</b> <script>alert(1)</script> {{ 7*7 }} {% raw %} </style> & \"x\" 'y' [a](javascript:b) `c`"
RIGHT_TO_LEFT = " مرحبا بالعالم (חלק 2) \u200f"
EMOJI = " 👩‍👧‍👦🎉 ☎ ✓ ½ №"
LONG = " of the very long name" * 20 + " " + "unbroken" * 40
MIXED = MARKUP + RIGHT_TO_LEFT + EMOJI + " " + "unbroken" * 10
_NOT_TEXT = ("url", "website", "list_at", "statement", "source", "transcript", "email", "phone", "masa", "postcode")
_GATED = ("children",)  # its own words are held to a level of reading; hostile ones would rightly stop the page


def example_text(name: str) -> str:
    """Return an example as it stands in the repository."""
    return (ROOT / "examples" / f"{name}.yaml").read_text(encoding="utf-8")


def document_text(name: str) -> str:
    """Return a document by its name, as YAML."""
    return example_text(name) if name in EXAMPLES else HOSTILE[name]()


def _ending(words: str, *spared: str) -> Callable[[], str]:
    def written() -> str:
        example = _example()
        grown = _walk(example, document_table(), "", words)
        return json.dumps({**grown, **{key: example[key] for key in spared}}, ensure_ascii=False, indent=1)

    return written


def _example() -> Mapping[str, Any]:
    """Return Exampleshire as a draft without approvals: they would not hold, and keep the page from being made."""
    values = parse_yaml(example_text("exampleshire"), "exampleshire.yaml").values
    assert isinstance(values, dict)
    rows = [{key: value for key, value in row.items() if key != "digest"} for row in values["publication"]["sign_off"]]
    return {**values, "publication": {**values["publication"], "status": "draft", "sign_off": rows}}


def _walk(values: Mapping[str, Any], table: Table, record: str, words: str) -> dict[str, Any]:
    fields = table.fields(record or table.root)
    return {
        key: value if key in _GATED or key not in fields else _grown(key, value, fields[key], table, words)
        for key, value in values.items()
    }


def _grown(key: str, value: Any, field: Field, table: Table, words: str) -> Any:  # noqa: ANN401 - any value of YAML
    if isinstance(value, list):
        return [_grown(key, one, field, table, words) for one in value]
    if field.kind == "record" and isinstance(value, dict):
        return _walk(value, table, field.record, words)
    return f"{value}{words}" if field.kind in ("line", "prose") and key not in _NOT_TEXT else value


def _three_hundred() -> str:
    bodies = [{"id": f"body-{n}", "name": f"Body {n}{' of a long name' * 10}", "kind": "health"} for n in range(300)]
    agencies = [{"organisation": body["id"], "why": "Its work. " * 30, "how": "Meets us."} for body in bodies]
    document = {**_example(), "relevant_agencies": agencies}
    return json.dumps({**document, "organisations": [*document["organisations"], *bodies]}, indent=1)


HOSTILE: Mapping[str, Callable[[], str]] = {
    "hostile": _ending(MIXED),
    "markup": _ending(MARKUP),
    "right-to-left": _ending(RIGHT_TO_LEFT),
    "emoji": _ending(EMOJI),
    "long-names": _ending(LONG, "voice"),  # of which the children's page takes whole sentences
    "three-hundred-agencies": _three_hundred,
    "empty": lambda: "masa: 1\n",
    "empty-sections": lambda: "masa: 1\npartnership: {}\nfunding: {}\nneeds: {}\norganisations: []\nchildren: {}\n",
}
