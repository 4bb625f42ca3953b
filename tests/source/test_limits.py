from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import product

import pytest

from masa.source import limits
from masa.source.events import END, Event, NotYaml, reader_of
from masa.source.limits import MAX_DEPTH, MAX_NODES, within_limit
from masa.source.tree import SourceError
from masa.source.yaml_parser import parse_yaml

DEEPEST = "a: " + "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)
LARGEST = "a:\n" + "- b\n" * (MAX_NODES - 10)


@pytest.mark.parametrize(
    "text",
    [pytest.param(DEEPEST, id="depth"), pytest.param(LARGEST, id="nodes")],
)
def test_up_to_the_limit_all_is_read(text: str) -> None:
    assert parse_yaml(text, "esp.yaml").faults == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("a: " + "[" * MAX_DEPTH, (1, 35), id="brackets"),
        pytest.param("".join(" " * n + "a:\n" for n in range(100)), (33, 33), id="keys"),
        pytest.param("a:\n  " + "- " * 5000, (2, 65), id="dashes"),
        pytest.param(LARGEST + "- b\n" * 20, (99997, 3), id="nodes"),
        pytest.param("{" + "b," * 50_000 + "}", (1, 99999), id="two-nodes-to-a-comma"),
    ],
)
def test_beyond_it_nothing_is_read(text: str, place: tuple[int, int]) -> None:
    with pytest.raises(SourceError) as caught:
        parse_yaml(text, "esp.yaml")

    assert caught.value.fault.id == "yaml-limit"
    assert tuple(caught.value.fault.span.start) == place


@pytest.mark.parametrize("most", [4, 6, 20])
def test_values_are_counted_wherever_there_may_be_too_many(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_NODES", most)
    texts = ["".join(signs).encode() for signs in product("a:?-[{,]}\n ", repeat=4)] + [b"{a" + b",a" * 8 + b"}"]
    beyond = [text for text in texts if sum(1 for _ in _events(reader_of(text))) > most]

    assert beyond
    for text in beyond:
        with pytest.raises(SourceError):
            list(_events(within_limit(reader_of(text), text, "esp.yaml")))


def _events(read: Callable[[], Event]) -> Iterator[Event]:
    """Yield what begins something, up to the end or to where the text is no YAML."""
    with suppress(*NotYaml):
        for event in iter(read, None):
            if event[0] != END:
                yield event
