"""Light tuples behave as named tuples do."""

import copy
import pickle
from typing import NamedTuple

import pytest

from masa.light_tuple import LightTuple


class Plain(NamedTuple):
    """A named tuple."""

    name: str
    size: int = 3
    parts: tuple[str, ...] = ()

    @property
    def double(self) -> int:
        return 2 * self.size


class Light(LightTuple):
    """The same, light."""

    name: str
    size: int = 3
    parts: tuple[str, ...] = ()

    @property
    def double(self) -> int:
        return 2 * self.size


@pytest.mark.parametrize(
    ("values", "named"),
    [
        pytest.param(("a",), {}, id="defaults"),
        pytest.param(("a", 4, ("b",)), {}, id="all-in-order"),
        pytest.param((), {"parts": ("b",), "name": "a"}, id="all-by-name"),
        pytest.param(("a",), {"parts": ("b",)}, id="both"),
    ],
)
def test_made(values: tuple[object, ...], named: dict[str, object]) -> None:
    light, plain = Light(*values, **named), Plain(*values, **named)  # type: ignore[arg-type]

    assert tuple(light) == tuple(plain)
    assert hash(light) == hash(tuple(plain))
    assert (light.name, light.size, light.parts, light.double) == (plain.name, plain.size, plain.parts, plain.double)
    assert light._asdict() == plain._asdict()
    assert tuple(light._replace(size=9)) == tuple(plain._replace(size=9))
    assert type(light._replace(size=9)) is Light
    assert repr(light) == repr(plain).replace("Plain", "Light")
    assert [copy.deepcopy(light), copy.copy(light), pickle.loads(pickle.dumps(light))] == [light] * 3  # noqa: S301 - our own


def test_the_class_says_what_it_holds() -> None:
    assert (Light._fields, Light._field_defaults) == (Plain._fields, Plain._field_defaults)
    assert tuple(Light._make(["a", 1, ()])) == ("a", 1, ())
    assert Light.__match_args__ == Plain.__match_args__


@pytest.mark.parametrize(
    ("values", "named"),
    [
        pytest.param((), {}, id="too-few"),
        pytest.param(("a", 1, (), 4), {}, id="too-many"),
        pytest.param(("a",), {"name": "b"}, id="twice"),
        pytest.param(("a",), {"nane": "b"}, id="unknown"),
    ],
)
def test_refused(values: tuple[object, ...], named: dict[str, object]) -> None:
    for made in (Light, Plain):
        with pytest.raises(TypeError):
            made(*values, **named)  # type: ignore[arg-type]


def test_fields_cannot_be_set() -> None:
    with pytest.raises(AttributeError):
        Light("a").name = "b"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        Light("a").other = "b"  # type: ignore[attr-defined]
