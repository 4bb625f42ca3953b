"""A renderer with the shipped templates and help lines, and documents to make pages of."""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from masa.model.document import Document
from masa.model.kinds.day import parse_day
from masa.model.reader import read
from masa.model.table import Field
from masa.model.tabulate import document_table
from masa.render import Page, Request, Resources, render
from masa.source.yaml_parser import parse_yaml

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 21)

Render = Callable[..., Page]
Change = Callable[..., Document]


def load_template(name: str) -> str | None:
    path = ROOT / "templates" / name
    return path.read_text(encoding="utf-8") if path.is_file() else None


@pytest.fixture(autouse=True)
def page_linter_where_asked(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the page linter out where a test does not ask for it: to read each page again would double the time."""
    if "linted" not in request.keywords:
        monkeypatch.setattr("masa.render.faults_of", lambda *_: ())


@pytest.fixture(scope="session")
def resources() -> Resources:
    help_lines = (ROOT / "data" / "help_lines.yaml").read_text(encoding="utf-8")
    taught_words = (ROOT / "data" / "words" / "taught.txt").read_text(encoding="utf-8")
    return Resources(load_template, help_lines, DAY, taught_words=taught_words)


@pytest.fixture(scope="session")
def pages(resources: Resources) -> Render:
    """Make a page; single resources may be replaced by name."""

    def make(document: Document, format: str = "html", **replaced: Any) -> Page:  # noqa: A002, ANN401
        return render(Request(document), format, resources._replace(**replaced))

    return make


@pytest.fixture(scope="session")
def example_values() -> Mapping[str, Any]:
    text = (ROOT / "examples" / "exampleshire.yaml").read_text(encoding="utf-8")
    return read(parse_yaml(text, "exampleshire.yaml"), document_table(), {}).values


@pytest.fixture
def example(example_values: Mapping[str, Any]) -> Change:
    """Make the example document with other values at the top, or a step below where the value is a mapping."""

    def make(**changed: Any) -> Document:  # noqa: ANN401
        values = deepcopy(dict(example_values))
        for key, value in changed.items():
            if isinstance(value, dict) and isinstance(values.get(key), dict):
                values[key] = {**values[key], **value}
            else:
                values[key] = value
        return Document.model_validate(values)

    return make


@pytest.fixture
def document() -> Change:
    """Make a document of nothing but the values given."""
    return lambda **values: Document.model_validate({"masa": 1, **values})


class Expected(NamedTuple):
    """What a page must show for one key: the words, and how often at least."""

    place: str
    words: str
    times: int = 1


class Everything(NamedTuple):
    """A document that uses every key of the format once, and what its page must show."""

    values: dict[str, Any]
    expected: list[Expected]

    @property
    def document(self) -> Document:
        return Document.model_validate(deepcopy(self.values))


_HOMES = {"organisation": "organisations", "person": "people", "group": "groups"}
_SEEN_AT_HOME = {"organisation": 1, "person": 1, "group": 1}


class _Filling:
    """Fills every key with a value of its kind that stands nowhere else."""

    def __init__(self, *endings: str) -> None:
        self.endings = endings
        self.table = document_table()
        self.count = 0
        self.expected: list[Expected] = []
        self.named: dict[str, list[dict[str, Any]]] = {home: [] for home in _HOMES.values()}

    @property
    def ending(self) -> str:
        """The ending of this line or prose; where there are several, they take turns."""
        return self.endings[self.count % len(self.endings)]

    def document(self) -> Everything:
        values = self.record(self.table.root, "")
        values["masa"] = "1"
        values["organisations"] += self.named["organisations"]
        values["people"] += self.named["people"]
        values["governance"]["groups"] += self.named["groups"]
        return Everything(values, self.expected)

    def record(self, name: str, path: str) -> dict[str, Any]:
        fields = self.table.fields(name)
        return {key: self.value(field, f"{path}{key}", key) for key, field in fields.items() if key != "masa"}

    def value(self, field: Field, place: str, key: str) -> Any:  # noqa: ANN401
        if field.kind == "record":
            inner = self.record(field.record, f"{place}.")
            return [inner] if field.many else inner
        one = self.id(field, place) if field.kind == "id" else self.scalar(field, place, key)
        if field.words and field.many:
            return list(field.words)
        return [one] if field.many else one

    def id(self, field: Field, place: str) -> str:
        self.count += 1
        name = f"id-{self.count}"
        kind = next((kind for kind in _HOMES if kind in field.refers), None)
        if kind:
            words = f"Named n{self.count:04}"
            self.named[_HOMES[kind]].append({"id": name, "name": f"{words}{self.ending}"})
            self.expected.append(Expected(place, words, _SEEN_AT_HOME[kind] + 1))
        return name

    def scalar(self, field: Field, place: str, key: str) -> str:
        self.count += 1
        n = self.count
        written, shown = {
            "line": (f"Words n{n:04}{self.ending}", f"Words n{n:04}"),
            "prose": (f"Sentence n{n:04}.{self.ending}", f"Sentence n{n:04}."),
            "yes-no": ("yes", ""),
            "choice": (field.words[-1], "") if field.words else ("", ""),
            "number": (f"{5000 + n}", f"{5000 + n}"),
            "decimal": (f"{n}.5", f"{n}.5"),
            "amount": (f"{700000 + n}", f"£{700 + n // 1000},{n % 1000:03}"),
            "percentage": (f"12.{n:04}%", f"{Decimal(f'12.{n:04}').normalize()}%"),
            "day": (
                (date(2001, 1, 1) + timedelta(n)).isoformat(),
                str(parse_day((date(2001, 1, 1) + timedelta(n)).isoformat())),
            ),
            "day-of-year": (f"{n % 28 + 1} May", f"{n % 28 + 1} May"),
            "frequency": (f"{n} times a year", f"{n} times a year"),
            "period": (f"{n} days", f"{n} days"),
        }[field.kind]
        if key in ("url", "website", "list_at", "statement", "source", "transcript"):
            written = shown = f"https://n{n:04}.example"
        if shown:
            self.expected.append(Expected(place, shown))
        return written


@pytest.fixture(scope="session")
def everything() -> Everything:
    return _Filling("").document()


@pytest.fixture(scope="session")
def whole(everything: Everything) -> Document:
    """Return a document that uses every key of the format."""
    return everything.document


@pytest.fixture(scope="session")
def whole_values(everything: Everything) -> dict[str, Any]:
    return everything.values


@pytest.fixture(scope="session")
def expected(everything: Everything) -> Sequence[tuple[str, str, int]]:
    """Return place, words and least number of times of all that the page of that document must show."""
    return everything.expected


@pytest.fixture(scope="session")
def everything_hostile() -> Callable[..., Document]:
    """Make the same document with a hostile ending on every line and every prose; of several endings, one by turns."""
    return cache(lambda *endings: _Filling(*endings).document().document)


@pytest.fixture(scope="session")
def hostile_page(everything_hostile: Callable[..., Document], pages: Render) -> Callable[..., str]:
    """Make a page of that document, the same one once for all tests."""
    return cache(lambda output, *endings: pages(everything_hostile(*endings), output).text)
