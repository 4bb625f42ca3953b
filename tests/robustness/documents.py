"""Documents for hypothesis: whole ones made from the reader's table, and broken ones.

It chooses the sections, what is wrong and where, and shrinks these; what fills a section comes from a seed.
"""

import random
from typing import Any

from hypothesis import strategies as st

from tests.robustness.generation import Generated, document
from tests.robustness.mutation import broken
from tests.robustness.vocabulary import KEYS, MARKS, TABLE, VALUES
from tests.robustness.writing import text_of

_SECTIONS = tuple(TABLE.fields(TABLE.root))

chances: st.SearchStrategy[random.Random] = st.integers(0, 2**32).map(random.Random)
_odd_scalars = st.sampled_from(VALUES) | st.sampled_from(MARKS) | st.text(max_size=8)


@st.composite
def whole_documents(draw: st.DrawFn) -> Generated:
    """A document that the format allows: its values, and its prose files."""
    made = document(draw(chances))
    left_out = draw(st.sets(st.sampled_from(_SECTIONS[1:])))
    return made._replace(values={key: value for key, value in made.values.items() if key not in left_out})


@st.composite
def texts_of_documents(draw: st.DrawFn) -> str:
    """The same as a text, in one of many styles."""
    return text_of(draw(whole_documents()).values, draw(chances))


@st.composite
def wrong_types(draw: st.DrawFn) -> dict[str, Any]:
    """A document of which one value is of another type: a list for a word, or a record for a list."""
    values = draw(whole_documents()).values
    holder: Any = values
    for _ in range(draw(st.integers(0, 4))):
        inner = [key for key, one in _held(holder) if isinstance(one, dict | list) and one]
        if inner:
            holder = holder[draw(st.sampled_from(inner))]
    key = draw(st.sampled_from([key for key, _ in _held(holder)]))
    holder[key] = draw(
        st.recursive(
            _odd_scalars,
            lambda one: st.lists(one, max_size=3) | st.dictionaries(st.sampled_from(KEYS), one, max_size=3),
        )
    )
    return values


def _held(value: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401 - a record or a list
    return list(value.items() if isinstance(value, dict) else enumerate(value))


@st.composite
def nested(draw: st.DrawFn) -> str:
    """A key of the format with far too much, or just enough, nesting or length below it."""
    key, depth = draw(st.sampled_from(KEYS)), draw(st.sampled_from([1, 31, 32, 33, 500]))
    opening, closing = draw(st.sampled_from([("[", "]"), ("{a: ", "}"), ("[[", "]]"), ("{", "}"), ("- ", "")]))
    many = draw(st.sampled_from(["", "x" * 100_000, "- a\n" * 5_000, "{a: b}, " * 2_000]))
    return f"masa: 1\n{key}:\n  {opening * depth}{many}{closing * depth}\n"


@st.composite
def broken_texts(draw: st.DrawFn) -> bytes:
    """A document of which lines, signs or bytes went wrong, in any encoding."""
    return broken(draw(texts_of_documents()).encode(), draw(chances))
