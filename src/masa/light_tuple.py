"""Named tuples that cost little to define.

A class of `typing.NamedTuple` takes about a tenth of a millisecond to define, since its constructor is written and
compiled anew for each; `masa lint` defines more than a hundred before it reads a line. All that are defined in every
run are light tuples, and the few that are made by the thousand are quick tuples: costly to define, and quick to make.
"""

from collections import namedtuple
from collections.abc import Iterable

from masa.light_typing import TYPE_CHECKING, Any, Self

__all__ = ["LightTuple", "QuickTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple as LightTuple
    from typing import NamedTuple as QuickTuple
else:
    try:
        from _collections import _tuplegetter as getter  # what named tuples use: a third of the time of a property
    except ImportError:
        from operator import itemgetter

        def getter(place: int, told: str) -> property:
            return property(itemgetter(place), doc=told)

    _GETTERS = [getter(place, "") for place in range(30)]  # shared by all classes: none has more fields

    class _Defined(type):
        """Makes the classes of light tuples."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            body |= zip(fields, _GETTERS[: len(fields)], strict=True)
            body["__slots__"] = ()
            body["__match_args__"] = body["_fields"] = fields
            body["_field_defaults"] = defaults
            body["_least"], body["_ends"] = len(fields) - len(defaults), tuple(map(defaults.get, fields))
            return super().__new__(cls, name, bases, body)

    class LightTuple(tuple, metaclass=_Defined):  # noqa: SLOT001 - its metaclass says so
        """A tuple whose fields have names and may have defaults, as `typing.NamedTuple` has them."""

        def __new__(cls, *values: object, **named: object) -> Self:
            """Take the values in order, by name, or both; raises TypeError for too many, too few and unknown ones."""
            if named or not cls._least <= len(values) <= len(cls._fields):
                values = cls._completed(values, named)
            return tuple.__new__(cls, values + cls._ends[len(values) :])

        @classmethod
        def _completed(cls, values: tuple[object, ...], named: dict[str, object]) -> tuple[object, ...]:
            lacking = cls._fields[len(values) :]
            rest = {**cls._field_defaults, **named}
            try:
                given = (*values, *map(rest.__getitem__, lacking))
            except KeyError as lack:
                raise TypeError(f"{cls.__name__} needs {lack}.") from None
            if len(given) > len(cls._fields) or not named.keys() <= set(lacking):
                raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}; not {values} and {named}.")
            return given

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
            values = tuple(map(named.pop, self._fields, self))
            if named:
                raise TypeError(f"{type(self).__name__} has no {', '.join(named)}.")
            return tuple.__new__(type(self), values)

    class _DefinedToBeQuick(_Defined):
        """Makes the classes of quick tuples."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> type:
            made = super().__new__(cls, name, bases, body)
            quick = namedtuple(name, made._fields, defaults=made._field_defaults.values())  # noqa: PYI024 - its constructor
            made.__new__ = quick.__new__
            return made

    class QuickTuple(LightTuple, metaclass=_DefinedToBeQuick):
        """A light tuple whose constructor is written for its fields, as that of a named tuple is."""
