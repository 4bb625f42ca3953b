"""What is told of a rule, in `explain` and `rules` alike."""

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
