"""A row that is there already, made to say what a new approval says; its other keys and its comments stay."""

from masa.approval.row import KEYS, Row, in_block, said, scalar
from masa.approval.text_places import end_of_line, end_of_line_before, line_break_of, offsets
from masa.source.edits import Splice
from masa.source.tree import Path, Tree


def mended_row(tree: Tree, path: Path, row: Row, *, block: bool) -> list[Splice]:
    """Return what changes the row at a path; one within braces on a line of a list is given lines of its own."""
    span = tree.places[path].value
    start, end = offsets(span, tree.text)
    in_braces = tree.text[start] == "{"
    known = {key for key in KEYS if (*path, key) in tree.places}
    if in_braces and block and span.start.line == span.end.line and known == set(_keys(tree, path)):
        line_break = f"{line_break_of(tree.text)}{' ' * (span.start.column - 1)}"
        return [Splice(start, end, line_break.join(in_block(row)))]
    wanted = said(row)
    lost = [key for key in known if key not in wanted]
    changed = [_value(tree, (*path, key), scalar(wanted[key], flow=in_braces)) for key in known if key in wanted]
    gone = [_gone(tree, path, key, in_braces=in_braces) for key in lost]
    new = [f"{key}: {scalar(words, flow=in_braces)}" for key, words in wanted.items() if key not in known]
    anchor = max((tree.places[*path, key].value.end, key) for key in known if key in wanted)[1]
    return [*changed, *gone, *_added(tree, (*path, anchor), new, in_braces=in_braces)]


def _keys(tree: Tree, path: Path) -> list[str]:
    """Return the keys of a row as they stand in the file, the first first."""
    below = [place for place in tree.places if place[:-1] == path]
    return [str(place[-1]) for place in sorted(below, key=lambda place: tree.places[place].value.start)]


def _value(tree: Tree, path: Path, words: str) -> Splice:
    start, end = offsets(tree.places[path].value, tree.text)
    if path[-1] == "person":
        return Splice(start, start, "")  # the row is found by it: it says the same already
    return Splice(start, end, words if tree.text[start - 1].isspace() else f" {words}")


def _gone(tree: Tree, path: Path, key: str, *, in_braces: bool) -> Splice:
    """Return what takes a key and its value out, with the comma or the line that was theirs."""
    keys, place = _keys(tree, path), tree.places[*path, key]
    assert place.key is not None  # noqa: S101 - it was found by its key
    (start, _), (_, end) = offsets(place.key, tree.text), offsets(place.value, tree.text)
    at = keys.index(key)
    if at == 0:
        following = tree.places[*path, keys[1]].key
        assert following is not None  # noqa: S101 - as above; a row has a person at least
        return Splice(start, offsets(following, tree.text)[0], "")
    if in_braces:
        return Splice(offsets(tree.places[*path, keys[at - 1]].value, tree.text)[1], end, "")
    return Splice(end_of_line_before(tree.text, start), end_of_line(tree.text, end), "")


def _added(tree: Tree, after: Path, written: list[str], *, in_braces: bool) -> list[Splice]:
    if not written:
        return []
    place = tree.places[after]
    assert place.key is not None  # noqa: S101 - it was found by its key
    _, end = offsets(place.value, tree.text)
    if in_braces:
        return [Splice(end, end, "".join(f", {one}" for one in written))]
    end, line_break = end_of_line(tree.text, end), line_break_of(tree.text)
    indent = " " * (place.key.start.column - 1)
    return [Splice(end, end, "".join(f"{line_break}{indent}{one}" for one in written))]
