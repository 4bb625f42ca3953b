"""The traps of YAML that people fall into, known by what libyaml says of them and what stands there."""

import re

from masa.source.characters import COLON_BLANK, name_of
from masa.source.scene import Scene, Trap
from masa.source.span import Position

_WORD = re.compile(r"[^\s,\[\]{}]*")
_KEY_ALONE = re.compile(r"\s*(?:- +)*[\w-]*$")
_NO_SPACE = re.compile(r"^\s*(?:- +)*[^\W\d][\w-]*(:)[^\s/:]")
_HASH = re.compile(r"(?:^|[\s\[{,])(#[^\s#].*)")
_FIRST_OF_VALUE = re.compile(r"^\s*(?:- +)*(?:[\w-]+:\s+)?(\S)")


def tab(scene: Scene) -> Trap:
    """Name a tab where YAML measures indentation."""
    return Trap("yaml-tab", scene.here)


def no_start(scene: Scene) -> Trap:
    """Name a character that no value may start with."""
    return tab(scene) if scene.after(scene.here).startswith("\t") else _start(scene, scene.here)


def opening(scene: Scene) -> Trap:
    """Name a text whose first character made YAML expect something else."""
    return _start(scene, scene.since)


def dash(scene: Scene) -> Trap:
    """Name a dash and a space where no list can start."""
    return Trap("yaml-syntax.dash", scene.here)


def backslash(scene: Scene) -> Trap:
    """Name a backslash between double quotes."""
    return Trap("yaml-syntax.backslash", scene.here)


def open_quote(scene: Scene) -> Trap:
    """Name a quotation mark without its fellow."""
    return Trap("yaml-syntax.open-quote", scene.since, scene.after(scene.since)[:1])


def tag(scene: Scene) -> Trap:
    """Name a word with an exclamation mark before it."""
    return Trap("yaml-tag.broken", scene.since)


def directive(scene: Scene) -> Trap:
    """Name a line that starts with a percent sign."""
    return Trap("yaml-directive", scene.since)


def colon_in_braces(scene: Scene) -> Trap:
    """Name a link or a time inside braces, which libyaml 0.1 does not take."""
    word = _WORD.match(scene.after(scene.since))
    colon = Trap("yaml-syntax.colon-in-braces", scene.since, word[0] if word else "")
    return _odd_blank(scene, scene.since.line) or colon


def bare_text(scene: Scene) -> Trap:
    """Name text at the top of a file, where keys should be."""
    return _no_space(scene, scene.here.line) or Trap("not-a-document.text", scene.here)


def in_braces(scene: Scene) -> Trap:
    """Name something other than a comma or a closing bracket after a value inside braces."""
    here, rest = scene.here, scene.after(scene.here)
    if rest.startswith("?"):
        return Trap("yaml-syntax.question-in-braces", here)
    if here.line > scene.since.line and (not rest or _KEY_ALONE.match(scene.before(here))):
        return Trap("yaml-syntax.open-bracket", scene.since, scene.after(scene.since)[:1])
    return Trap("yaml-syntax.colon-in-text" if rest.startswith(":") else "yaml-syntax.ended", here)


def second_colon(scene: Scene) -> Trap:
    """Name a colon in a text, or a key that was read as more of the text above."""
    line = scene.here.line
    if re.search(r":\s", scene.before(scene.here)):
        return Trap("yaml-syntax.colon-in-text", scene.here)
    above = _no_space(scene, scene.line_above(line))
    return above or Trap("yaml-syntax.runs-on", _first_on(scene, line))


def no_key(scene: Scene) -> Trap:
    """Name a line without a colon that YAML knows as one."""
    return _no_space(scene, scene.since.line) or Trap("yaml-syntax.no-key", scene.since)


def after_end(scene: Scene) -> Trap:
    """Name something behind the end of the document."""
    number = scene.here.line
    above = scene.line_above(number)
    if scene.line(above).startswith("%"):
        return Trap("yaml-directive", Position(above, 1))
    if scene.line(above).startswith("...") or scene.line(number).startswith("..."):
        return Trap("yaml-documents.after-end", scene.here)
    early = scene.before(scene.here).strip()
    return Trap("yaml-syntax.ended" if early else "yaml-syntax.indentation", scene.here)


def stray(scene: Scene) -> Trap:
    """Name something that is neither the next key nor the next entry of a list."""
    rest = scene.after(scene.here)
    if rest.startswith(("]", "}")):
        return Trap("yaml-syntax.surplus", scene.here, rest[0])
    if scene.before(scene.here).strip():
        return _ended_early(scene)
    if rest.startswith(":"):
        return Trap("yaml-key.missing", scene.here)
    return _cut_by_hash(scene) or _misplaced(scene, rest)


def no_value(scene: Scene) -> Trap:
    """Name nothing, or what cannot be a value, where a value should stand."""
    rest = scene.after(scene.here)
    if rest.startswith(":"):
        return Trap("yaml-key.missing", scene.here)
    if rest.startswith("- "):
        return dash(scene)
    if "block" in scene.failure.problem:
        return _start(scene, scene.here)
    hash_above = None if rest else scene.find(_HASH, scene.line_above(scene.here.line))
    return hash_above._replace(case="hash-comment") if hash_above else Trap("yaml-syntax.nothing", scene.here)


def _start(scene: Scene, at: Position) -> Trap:
    character = scene.after(at)[:1]
    return Trap("yaml-syntax.start", at, "a backtick" if character == "`" else f"`{character}`")


def _first_on(scene: Scene, number: int) -> Position:
    line = scene.line(number)
    return Position(number, len(line) - len(line.lstrip()) + 1)


def _no_space(scene: Scene, number: int) -> Trap | None:
    colon = scene.find(_NO_SPACE, number)
    return _odd_blank(scene, number) or (colon and colon._replace(case="yaml-syntax.no-space"))


def _odd_blank(scene: Scene, number: int) -> Trap | None:
    blank = re.search(COLON_BLANK, scene.line(number))
    if not blank:
        return None
    return Trap("invisible-character.colon", Position(number, blank.end()), name_of(blank[0][1]))


def _ended_early(scene: Scene) -> Trap:
    last = scene.failure.last
    quote = scene.after(last)[:1]
    if last.line < scene.here.line and quote in ("'", '"'):
        return Trap("yaml-syntax.late-quote", last, quote, scene.here.line)
    first = scene.find(_FIRST_OF_VALUE, scene.here.line)
    if first and first.name in "'\"":
        return Trap("yaml-syntax.after-quote", scene.here, first.name)
    if first and first.name in "[{*&!":
        return _start(scene, first.at)
    return Trap("yaml-syntax.ended", scene.here)


def _cut_by_hash(scene: Scene) -> Trap | None:
    above = scene.line_above(scene.here.line)
    found = scene.find(_HASH, above)
    further = scene.here.column > _first_on(scene, above).column
    return found._replace(case="hash-comment") if found and further else None


def _misplaced(scene: Scene, rest: str) -> Trap:
    if "'-'" in scene.failure.problem and scene.here.column == scene.since.column:
        return Trap("yaml-syntax.not-an-item", scene.here)
    case = "yaml-syntax.item-among-keys" if rest.startswith("- ") or rest == "-" else "yaml-syntax.indentation"
    return Trap(case, scene.here)
