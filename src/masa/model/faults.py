"""The reader's faults: their ids, their words, and the places that they make unreadable."""

from collections.abc import Collection, Mapping

from masa.model.kinds.quoted import cut, quoted
from masa.model.places import span_of
from masa.model.suggestion import Suggestions
from masa.source.tree import Fault, Path, Tree

REMEDIES = {
    "no-format-version": "Write `masa: 1` as the first line.",
    "format-version": "Install a newer masa, or write the file in the version named.",
    "unknown-key": "Correct the key, or move the words to a `text` key.",
    "wrong-kind": "Write the value in the form that the message names.",
    "not-in-list": "Choose one of the words listed.",
    "unknown-id": "Write the id of an entry of `organisations`, `people` or `governance.groups`, or add the entry.",
    "duplicate-id": "Give each body, person and group an id of its own.",
    "reserved-id": "Choose another id: this word has a meaning of its own in masa.",
    "unknown-path": "Write the keys from the top of the file with dots between them, and an entry by its number "
    "from 1 or as governance.groups[id=executive].",
    "empty-key": "Write the value, or take the key out: an empty key reads as a placeholder.",
    "no-file": "Check the name; the file must lie inside the document's own folder.",
}


class Faults:
    """What one reading found wrong so far, and where nothing may be trusted."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._found: list[Fault] = list(tree.faults)
        self._told = {fault.path for fault in tree.faults}
        self.unreadable: set[Path] = set(tree.unreadable)
        self._cut_short = any(fault.id == "yaml-documents" for fault in tree.faults)
        self.suggestions = Suggestions()

    def sorted(self) -> tuple[Fault, ...]:
        """Return the faults in the order of their places."""
        return tuple(sorted(self._found, key=lambda fault: (fault.span, fault.id)))

    def at(self, path: Path) -> tuple[Fault, ...]:
        """Return the faults of one place alone."""
        return tuple(fault for fault in self.sorted() if fault.path == path)

    def told(self, path: Path) -> bool:
        """Tell whether a fault was found at this very place."""
        return path in self._told

    def may_lack_keys(self, path: Path, raw: Mapping[str, object]) -> bool:
        """Tell whether keys that this record seems to leave out may stand where the file was not read."""
        return ("<<" in raw and (*path, "<<") in self.unreadable) or (not path and self._cut_short)

    def add(self, name: str, path: Path, message: str, *, readable: bool = False, at_key: bool = False) -> None:
        """Record a fault at a place, which cannot be trusted from now on unless it is still readable."""
        key = self._tree.places[path].key if at_key else None
        self._told.add(path)
        self._found.append(Fault(name, path, key or span_of(self._tree, path), message, REMEDIES[name]))
        if path and not readable:
            self.unreadable.add(path)

    def unknown_key(self, path: Path, known: Collection[str], beside: Mapping[str, object]) -> None:
        """Record a key that the format does not have, and the key that it was meant to be."""
        key = str(path[-1])
        meant = self.suggestions.nearest(key, known)
        if path not in self.unreadable:
            hint = f" Did you mean `{meant}`?" if meant else ""
            self.add("unknown-key", path, f"`{cut(key)}` is not a key that masa knows here.{hint}", at_key=True)
        if meant and meant not in beside:
            self.unreadable.add((*path[:-1], meant))

    def wrong_kind(self, path: Path, message: str) -> None:
        """Record a value that is not of its key's kind."""
        self.add("wrong-kind", path, message)

    def not_in_list(self, path: Path, word: str, words: Collection[str], reason: str = "") -> None:
        """Record a word that its key's closed list does not have; the reason is told where one is known."""
        meant = self.suggestions.nearest(word, words)
        hint = f"Did you mean {meant}?" if meant else f"The list is: {', '.join(words)}."
        self.add("not-in-list", path, reason or f"{quoted(word)} is not a word of this list. {hint}")

    def empty_key(self, path: Path) -> None:
        """Record a key with no value; the key counts as left out."""
        if path not in self._told:
            name = f"`{path[-1]}`" if isinstance(path[-1], str) else "This entry of the list"
            self.add("empty-key", path, f"{name} has no value.", readable=True)
