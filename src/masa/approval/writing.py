"""Where a row goes into the text: `publication.sign_off` in any of the forms that YAML has for it."""

from masa.approval.mending_row import mended_row
from masa.approval.row import Row, in_block, in_flow
from masa.approval.text_places import end_of_line, line_break_of, offsets
from masa.source.edits import Splice, spliced
from masa.source.tree import Place, Tree

SIGN_OFF = ("publication", "sign_off")
_COME_AFTER = frozenset(
    {"sign_off", "consultations", "commitments", "accessibility", "appendices", "documents", "text"}
)
_STEP = 2  # blanks by which a list is set in from its key


def with_row(tree: Tree, row: Row, replaces: int | None) -> str:
    """Return a document's text with a row in the place of another, or added; the publication has at least a version.

    Where there is no list yet it stands after the version and the dates, in the form of the publication itself.
    """
    rows = tree.places.get(SIGN_OFF)
    if rows is None:
        return spliced(tree.text, [_new_section(tree, row)])
    if replaces is not None:
        return spliced(tree.text, mended_row(tree, (*SIGN_OFF, replaces), row, block=_opens(tree, rows) == "-"))
    if (*SIGN_OFF, 0) in tree.places:
        return spliced(tree.text, [_added(tree, rows, row)])
    return spliced(tree.text, _first(tree, rows, row))


def _added(tree: Tree, rows: Place, row: Row) -> Splice:
    _, end = offsets(rows.value, tree.text)
    if _opens(tree, rows) == "[":
        entries = (tree.places[path].value for path in tree.places if path[:-1] == SIGN_OFF)
        end = max(offsets(entry, tree.text)[1] for entry in entries)
        return Splice(end, end, f", {in_flow(row)}")
    return _below(tree, end, _listed(row, rows.value.start.column - 1))


def _first(tree: Tree, rows: Place, row: Row) -> list[Splice]:
    """Return what makes the first row of a list that is empty, or of a key without a value."""
    start, end = offsets(rows.value, tree.text)
    if _in_braces(tree):
        return [Splice(start, end, f"{'' if tree.text[start - 1].isspace() else ' '}[{in_flow(row)}]")]
    assert rows.key is not None  # noqa: S101 - sign_off is a key
    before = len(tree.text[:start].rstrip(" \t"))
    below = _below(tree, end, _listed(row, rows.key.start.column - 1 + _STEP))
    return [Splice(before, end, ""), below] if start < end else [below]


def _new_section(tree: Tree, row: Row) -> Splice:
    keys = [path for path in tree.places if path[:1] == SIGN_OFF[:1] and len(path) == len(SIGN_OFF)]
    in_file = sorted(keys, key=lambda path: tree.places[path].value.end)
    if _in_braces(tree):
        _, end = offsets(tree.places[in_file[-1]].value, tree.text)
        return Splice(end, end, f", sign_off: [{in_flow(row)}]")
    first = min((n for n, path in enumerate(in_file) if path[1] in _COME_AFTER and n), default=len(in_file))
    place = tree.places[in_file[first - 1]]
    assert place.key is not None  # noqa: S101 - it was found by its key
    indent = place.key.start.column - 1
    _, end = offsets(place.value, tree.text)
    return _below(tree, end, [" " * indent + "sign_off:", *_listed(row, indent + _STEP)])


def _below(tree: Tree, at: int, lines: list[str]) -> Splice:
    """Return what puts lines below the line of a character."""
    end, line_break = end_of_line(tree.text, at), line_break_of(tree.text)
    return Splice(end, end, "".join(f"{line_break}{line}" for line in lines))


def _listed(row: Row, indent: int) -> list[str]:
    first, *others = in_block(row)
    return [f"{' ' * indent}- {first}", *(f"{' ' * (indent + _STEP)}{line}" for line in others)]


def _in_braces(tree: Tree) -> bool:
    return _opens(tree, tree.places[SIGN_OFF[:1]]) == "{"


def _opens(tree: Tree, place: Place) -> str:
    start, _ = offsets(place.value, tree.text)
    return tree.text[start : start + 1]
