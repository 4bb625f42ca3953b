"""Which material places differ between two readings."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from masa.approval.content import canonical, material_content
from masa.model.reading import Reading

# The keys by which an entry is known, the first that it has.
_KNOWN_BY = (
    *("id", "organisation", "acts_for", "payer", "person", "who", "level", "title", "name", "role", "to", "what"),
    *("post", "about", "covers", "rule"),
)


def material_paths(before: Reading, after: Reading) -> tuple[str, ...]:
    """Return the material places that differ, sorted: `funding.contributions[payer=icb].amount`.

    None differ just where the digests are the same.
    """
    old, new = material_content(before), material_content(after)
    was, is_now = (Counter(_leaves(content, "")) for content in (old, new))
    differ = {path for path, _ in (was - is_now) + (is_now - was)}
    # A section whose entries say the same in another order, or by other pairs, has no place of its own to name.
    sections = {key for key in {*old, *new} if canonical(old.get(key)) != canonical(new.get(key))}
    return tuple(sorted(differ | {key for key in sections if not any(_lies_in(path, key) for path in differ)}))


def _leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - any material value
    if isinstance(value, dict):
        for key, below in value.items():
            yield from _leaves(below, f"{path}.{key}" if path else key)
    elif isinstance(value, list) and all(isinstance(entry, dict) for entry in value):
        # An entry of its own, so that two which are parted otherwise are not taken for the same.
        yield from ((path, str(number)) for number, _ in enumerate(value))
        for entry in value:
            yield from _leaves(entry, f"{path}[{_known(entry)}]")
    else:
        yield path, canonical(value)


def _lies_in(path: str, section: str) -> bool:
    return path == section or path.startswith((f"{section}.", f"{section}["))


def _known(entry: dict[str, Any]) -> str:
    for key in _KNOWN_BY:
        if key in entry:
            held = entry[key]
            return f"{key}={', '.join(str(one) for one in held) if isinstance(held, list) else held}"
    return ""
