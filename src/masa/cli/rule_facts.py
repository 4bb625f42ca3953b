"""What is told of a rule, in `explain` and `rules` alike; and the reader's own findings."""

from typing import Any

from masa.rules.engine.rule import Rule
from masa.rules.language.catalogue import Compiled
from masa.rules.language.review import review_in_words
from masa.rules.language.rule_file import AuthorityEntry

_FORCE = {
    "statute-must": "law: an Act of Parliament",
    "regulation-must": "law: regulations",
    "guidance-must": "guidance: partners must have regard to it",
    "guidance-should": "guidance: partners must have regard to it, and may depart from it for a reason",
    "local": "a local rule: neither the law nor the guidance asks for it",
    "good-practice": "good practice, asked by nobody",
    "consistency": "the document's agreement with itself",
}
_CERTAINTY = {
    "text": "read in the text itself",
    "derived": "known from pages that quote or follow it; the text itself was not read",
    "inferred": "inferred, and so worded as likely",
    "memory": "from memory",
}
READER_FINDINGS = {
    "file-empty": "The file holds nothing.",
    "file-binary": "The file is not text.",
    "not-utf8": "The file is not written in UTF-8.",
    "file-too-large": "The file is larger than masa reads.",
    "control-character": "The file holds a character that editors do not show.",
    "invisible-character": "A character that editors do not show stands where YAML counts on a space, or in a key.",
    "not-a-document": "The top of the file is not a set of keys with values.",
    "yaml-syntax": "The file breaks the rules of YAML, so that nothing after the place can be read.",
    "yaml-anchor": "A value is marked for use elsewhere with &; masa keeps each fact in one place.",
    "yaml-alias": "A value stands in for another with *; write the value itself.",
    "yaml-merge": "The key << brings in other keys; write the keys themselves.",
    "yaml-tag": "A value is given a type with !; in masa the key decides the type.",
    "yaml-documents": "A second document begins in the file; only the first is read.",
    "yaml-directive": "A line that begins with % changes how YAML is read; masa's format has none.",
    "yaml-key": "A key is not plain text.",
    "yaml-tab": "A tab stands where YAML wants spaces.",
    "yaml-limit": "The file is nested deeper, or holds more values, than masa reads.",
    "duplicate-key": "A key stands twice, and nobody can tell which value is meant.",
    "comma-in-braces": "Inside { } a comma ended a value early.",
    "dash-without-space": "A dash without a space after it does not begin an entry of a list.",
    "hash-comment": "A # after a space began a comment, perhaps without being meant to.",
    "no-format-version": "The file does not say `masa: 1`.",
    "format-version": "The file is written in a version of the format that this masa does not read.",
    "unknown-key": "A key is not one that masa knows at this place.",
    "wrong-kind": "A value is not of the kind that its key takes.",
    "not-in-list": "A word is not in its key's closed list.",
    "unknown-id": "An id names no entry, or an entry of another kind.",
    "duplicate-id": "Two entries have the same id.",
    "reserved-id": "An id is one of masa's own words.",
    "unknown-path": "A path leads nowhere in the document.",
    "empty-key": "A key has no value, and reads as a placeholder.",
    "no-file": "A prose file could not be read.",
    "departure-unknown": "A departure names no rule.",
    "departure-from-law": "A departure names a rule of law, on which it has no effect.",
    "departure-without-reason": "A departure gives no reason.",
    "departure-ended": "A departure is not in force on the day asked about.",
    "departure-unused": "A departure names a rule from which nothing departs.",
    "baseline-incomplete": "An entry of a baseline lacks a part, or has one that cannot be read.",
    "baseline-expired": "The last day of an entry of a baseline has passed on the day asked about.",
    "baseline-unused": "An entry of a baseline matches nothing that was found.",
    "baseline-over-broad": "An entry of a baseline matches more findings than it says.",
    "baseline-unknown": "An entry of a baseline names no rule whose findings can be accepted.",
}


def facts_of(compiled: Compiled, name: str) -> dict[str, Any]:
    """Return what is told of one rule, as plain values for JSON."""
    file, rule = compiled.files[name], compiled.catalogue.rules[name]
    return {
        "rule": name,
        "topic": rule.topic,
        "local": bool(rule.folder),
        "folder": rule.folder or None,
        "says": file.says,
        "why": file.why,
        "force": rule.force,
        "certainty": rule.certainty,
        "severity": _severity(rule),
        "strength": f"{_FORCE[rule.force][:1].upper()}{_FORCE[rule.force][1:]}; {_CERTAINTY[rule.certainty]}.",
        "rests_on": [_rests_on(compiled, entry) for entry in file.authority],
        "editions": list(rule.editions),
        "in_edition": {edition: _in_edition(compiled, name, edition) for edition in rule.in_edition},
        "in_force_from": rule.in_force_from.isoformat() if rule.in_force_from else None,
        "in_force_to": rule.in_force_to.isoformat() if rule.in_force_to else None,
        "expected": rule.expected or None,
        "remedy": file.remedy,
        "a_pass_means": file.a_pass_means,
        "review": review_in_words(file),
    }


def _in_edition(compiled: Compiled, name: str, edition: str) -> dict[str, Any]:
    """Return what a rule says in an edition where it differs, and whether it is only carried there."""
    file, rule = compiled.files[name].as_in(edition), compiled.catalogue.rules[name].in_edition[edition]
    return {
        "says": file.says,
        "rests_on": [_rests_on(compiled, entry) for entry in file.authority],
        "carried": rule.is_carried,
    }


def _severity(rule: Rule) -> str | None:
    """Return the severity of words to the contrary, or of silence; None where a person must judge either."""
    if rule.when_contrary == "not-met":
        return rule.severities["contrary"]
    return rule.severities["missing"] if rule.when_silent == "not-met" else None


def _rests_on(compiled: Compiled, entry: AuthorityEntry) -> str:
    title = compiled.sources[entry.source].title
    address = f"{entry.url} " if entry.url else ""
    return f"{title}, {entry.provision}: {_CERTAINTY[entry.certainty]}. {address}(read on {entry.read_on})"
