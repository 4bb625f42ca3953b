"""Text that is no YAML: where the parser gave up, said in the words of the person who wrote it."""

from collections.abc import Callable

from masa.source import traps
from masa.source.events import Event, PlacedError, position
from masa.source.faults import fault
from masa.source.points import START
from masa.source.scene import Failure, Scene, Trap
from masa.source.span import Position, Span
from masa.source.tree import Fault

# Our own word for what libyaml takes, but a document is not.
_BARE_TEXT = "bare text"

# What libyaml says, in the order to look for it, and who knows what it comes from.
_TRAPS: tuple[tuple[str, Callable[[Scene], Trap]], ...] = (
    ("tab character", traps.tab),
    ("cannot start any token", traps.no_start),
    ("found unexpected ':'", traps.colon_in_braces),
    ("did not find expected ',' or", traps.in_braces),
    ("mapping values are not allowed", traps.second_colon),
    ("mapping keys are not allowed", traps.no_start),
    ("could not find expected ':'", traps.no_key),
    ("scanning a directive", traps.directive),
    ("%", traps.directive),
    ("incompatible YAML", traps.directive),
    ("<document start>", traps.after_end),
    ("did not find expected key", traps.stray),
    ("expected '-' indicator", traps.stray),
    ("scanning an a", traps.opening),
    ("scanning a block scalar", traps.opening),
    ("block sequence entries", traps.dash),
    ("while parsing a quoted", traps.backslash),
    ("while scanning a quoted", traps.open_quote),
    ("tag", traps.tag),
    ("node content", traps.no_value),
    (_BARE_TEXT, traps.bare_text),
)


def explain(error: Exception, last: Event | None, text: str, file: str) -> Fault:
    """Return the fault that says why a text cannot be read, at the place to mend.

    `last` is the last value that the parser read before it gave up, if it read any.
    """
    return _explained(_failure_of(error, last), text, file)


def explain_bare_text(at: Position, text: str, file: str) -> Fault:
    """Return the fault of a file that holds one text and no keys."""
    return _explained(Failure(_BARE_TEXT, at, at, at), text, file)


def _failure_of(error: Exception, last: Event | None) -> Failure:
    """Return what the parser said, in positions."""
    if not isinstance(error, PlacedError) or error.problem_mark is None:
        return Failure("")
    here = position(error.problem_mark)
    since = position(error.context_mark) if error.context_mark else here
    before = position(last[1]) if last else START
    return Failure(f"{error.context or ''}: {error.problem}", here, since, before)


def _explained(failure: Failure, text: str, file: str) -> Fault:
    scene = Scene(text.splitlines(), failure)
    known = next((trap for said, trap in _TRAPS if said in failure.problem), None)
    trap = known(scene) if known else Trap("yaml-syntax", failure.here)
    start = _inside(trap.at, scene)
    end = Position(start.line, start.column + 1) if scene.after(start) else start
    return fault(trap.case, (), Span(file, start, end), name=trap.name, what=trap.name, line=trap.line)


def _inside(at: Position, scene: Scene) -> Position:
    """Return a place, or the end of the file: libyaml counts a line end there that may be missing."""
    last = max(len(scene.lines), 1)
    return at if at.line <= last else Position(last, len(scene.line(last)) + 1)
