import pytest

from masa.source.limits import MAX_DEPTH, MAX_NODES
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
