"""Documents that hypothesis makes of the reader's table, and broken ones: read or refused, and no false word."""

from typing import Any

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from masa.source.decoding import decode
from masa.source.yaml_parser import parse_yaml
from tests.robustness.amounts import EXAMPLES
from tests.robustness.documents import broken_texts, chances, nested, texts_of_documents, whole_documents, wrong_types
from tests.robustness.generation import Generated
from tests.robustness.trial import FILE, Depth, Stage, put_through
from tests.robustness.writing import text_of

some = settings(
    max_examples=EXAMPLES,
    phases=(Phase.explicit, Phase.generate),  # what fails is made small by hand, and CI's time is not spent on it
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@some
@given(whole_documents(), chances)
def test_a_whole_document_is_read_as_it_was_made_and_judged(made: Generated, chance: Any) -> None:  # noqa: ANN401
    text = text_of(made.values, chance)

    tree = parse_yaml(decode(text.encode(), FILE), FILE)

    assert tree.values == made.values
    assert tree.faults == ()
    assert put_through(text.encode(), Depth.JUDGE, prose=made.prose).stage == Stage.JUDGED


@some
@given(wrong_types(), chances, st.integers(0, 15))
def test_values_of_another_type(values: dict[str, Any], chance: Any, number: int) -> None:  # noqa: ANN401
    put_through(text_of(values, chance).encode("utf-8", "surrogatepass"), Depth.FORMATS, number)


@some
@given(nested())
@example("masa: 1\npeople: " + "[" * 5_000)
def test_nesting_and_length(text: str) -> None:
    put_through(text.encode(), Depth.JUDGE)


@some
@given(broken_texts(), st.integers(0, 15))
@example(b'masa: 1\nneeds: {early_help: "\\ud800"}\n', 0)
@example(b"masa: 1\npeople: &a [{id: ann}]\narea: *a\n", 0)
@example("masa: 1\r\npartnership:\r\n\tname: Ä\r".encode("utf-16"), 0)
@example("masa: 1\npartnership: {name: Straße}\n".encode("latin-1"), 0)
def test_broken_documents(data: bytes, number: int) -> None:
    put_through(data, Depth.FORMATS, number)


@some
@given(texts_of_documents())
def test_the_text_of_a_document_in_any_style_is_judged(text: str) -> None:
    assert put_through(text.encode(), Depth.JUDGE).stage == Stage.JUDGED
