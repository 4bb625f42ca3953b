"""Whatever a file holds, it is read or refused; what is read stands where its place says."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from masa.source.decoding import decode
from masa.source.phrase import locate
from masa.source.span import Span
from masa.source.tree import Path, SourceError, Tree
from masa.source.yaml_parser import parse_yaml

SAMPLE = """\
masa: 1
partnership:
  name: Exampleshire Safeguarding Partnership   # a note
  serves: [children, adults]
  contact: {name: Business Unit, phone: 01632 960100, open: weekdays 9 to 5}
  vision: |
    Every child is safe,

    heard and helped.

  purposes:
    - "One vision: better lives"
    - >-
      Folded, so that
      it is one line.
people:
- id: asha-fenwick
  other_posts:
    - {post: Chief Officer, organisation: icb, from: 2024-01}
  to:
- {id: leo-hart, name: 'Leo O''Hart', status: interim}
funding:
  amount: 30,500.00
  empty: []
"""
MARKS = [*"{}[]:,#&*!|>-?%@`'\"\\\n\r\t \u00a0\ufeff\u202e", "\n  ", ": ", "- ", " #", "---\n", "...\n", "<<: "]


@st.composite
def mutations(draw: st.DrawFn) -> str:
    text = SAMPLE
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        gone = draw(st.integers(0, 12))
        text = text[:at] + draw(st.sampled_from(MARKS) | st.text(max_size=4)) + text[at + gone :]
    return text


yaml_like = st.lists(st.sampled_from([*MARKS, "a", "b: c", "é", "\U0001f600", "&x ", "*x", "!t "]), max_size=40).map(
    "".join
)


def check_bytes(data: bytes) -> None:
    try:
        tree = parse_yaml(decode(data, "esp.yaml"), "esp.yaml")
    except SourceError as error:
        check_span(error.fault.span, data.decode(errors="replace").lstrip("\ufeff"))
    else:
        check_tree(tree)


def check_tree(tree: Tree) -> None:
    assert isinstance(tree.values, dict)
    assert set(tree.places) == set(paths_in(tree.values, ()))
    for place in tree.places.values():
        check_span(place.value, tree.text)
        if place.key:
            check_span(place.key, tree.text)
    for fault in tree.faults:
        check_span(fault.span, tree.text)
    assert all(value_at(tree.values, path) is None for path in tree.unreadable)
    for path in list(tree.places)[:5]:
        check_span(locate(tree, path, "is safe"), tree.text)


def check_span(span: Span, text: str) -> None:
    lines = [*text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    for point in (span.start, span.end):
        assert 1 <= point.line <= len(lines)
        assert 1 <= point.column <= len(lines[point.line - 1]) + 1
    assert span.start <= span.end


def paths_in(value: object, path: Path) -> list[Path]:
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(below for key, child in inside for below in paths_in(child, (*path, key)))]


def value_at(value: object, path: Path) -> object:
    for key in path:
        assert isinstance(value, dict | list)
        value = value[key]  # type: ignore[index]
    return value


@settings(deadline=None)
@given(st.binary(max_size=200))
@example(b"? a")
@example(b"\xff\xfe")
def test_any_bytes(data: bytes) -> None:
    check_bytes(data)


@settings(deadline=None)
@given(st.text(max_size=200))
@example("a: {b: &x")
def test_any_text(text: str) -> None:
    check_bytes(text.encode("utf-8", "surrogatepass"))


@settings(deadline=None)
@given(yaml_like)
@example("{}\n? ")
def test_any_text_of_marks(text: str) -> None:
    check_bytes(text.encode())


@settings(deadline=None)
@given(mutations())
def test_a_document_gone_wrong(text: str) -> None:
    check_bytes(text.encode("utf-8", "surrogatepass"))


def test_the_sample_itself_is_fine() -> None:
    tree = parse_yaml(SAMPLE, "esp.yaml")

    check_tree(tree)
    assert tree.faults == ()
