"""What each record is, in the words of its model."""

from collections.abc import Iterator

from masa.model.record import Shape


def record_words() -> dict[str, str]:
    """Return a sentence or two for each record, by the record's name."""
    return {model.__name__: " ".join((model.__doc__ or "").split()) for model in _models(Shape)}


def _models(model: type[Shape]) -> Iterator[type[Shape]]:
    yield model
    for heir in model.__subclasses__():
        yield from _models(heir)
