"""Named tuples that cost little to define.

A class of `typing.NamedTuple` takes about a tenth of a millisecond to define, since its constructor is written and
compiled anew for each; `masa lint` defines more than a hundred before it reads a line. Those that are defined in every
run and made few times, or by `tuple.__new__`, are light tuples; those that are made by the thousand stay as they are.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self

__all__ = ["LightTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple as LightTuple
else:
    try:
        from _collections import _tuplegetter as getter  # what named tuples use: a third of the time of a property
    except ImportError:
        from operator import itemgetter

        def getter(place: int, told: str) -> property:
            return property(itemgetter(place), doc=told)

    class _Defined(type):
        """Makes the classes of light tuples."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            getters = {field: getter(place, "") for place, field in enumerate(fields)}
            more = {"__slots__": (), "__match_args__": fields, "_fields": fields, "_field_defaults": defaults}
            return super().__new__(cls, name, bases, {**body, **getters, **more})

    class LightTuple(tuple, metaclass=_Defined):  # noqa: SLOT001 - its metaclass says so
        """A tuple whose fields have names and may have defaults, as `typing.NamedTuple` has them."""

        def __new__(cls, *values: object, **named: object) -> Self:
            """Take the values in order, by name, or both; raises TypeError for too many, too few and unknown ones."""
            rest = {**cls._field_defaults, **named}
            try:
                given = [*values, *(rest.pop(name) for name in cls._fields[len(values) :])]
            except KeyError as lacking:
                raise TypeError(f"{cls.__name__} needs {lacking}.") from None
            if len(given) > len(cls._fields) or not named.keys() <= set(cls._fields[len(values) :]):
                raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}; not {values} and {named}.")
            return tuple.__new__(cls, given)

        def __getnewargs__(self) -> tuple[object, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            shown = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({shown})"

        @classmethod
        def _make(cls, values: Iterable[object]) -> Self:
            return cls(*values)

        def _asdict(self) -> dict[str, object]:
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **named: object) -> Self:
            return type(self)(**{**self._asdict(), **named})
