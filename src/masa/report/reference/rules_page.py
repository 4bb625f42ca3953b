"""The catalogue of rules as one page, and each rule as a part of it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from masa.report.reference.markdown import line

Facts = Mapping[str, Any]

_CARRIED = "carried from the edition before, since the text of this one was not read"

_HEAD = """# The rules

<!-- Made by `masa explain --all --format markdown`; do not edit. -->

Each rule by its topic: what it asks, on what authority, what to do where it is not met, and what a pass means. Only
the text of an Act or of regulations makes a breach of law; partners must have regard to guidance, and may depart from
much of it for a reason. `masa explain RULE` prints one rule, with what the machine asks and its examples.
"""
_FILE = """## The file itself

What masa finds in a file before any rule reads it, and in departures and baselines. No law stands behind these.
"""


def rules_page(rules: Sequence[Facts], topics: Mapping[str, str], reader: Mapping[str, str]) -> str:
    """Return the whole page: the rules by topic, in the order given, and the findings of the reader."""
    parts = [_HEAD]
    others = {rule["topic"]: rule["topic"].capitalize() for rule in rules if rule["topic"] not in topics}
    for topic, title in {**topics, **others}.items():
        own = [rule for rule in rules if rule["topic"] == topic]
        parts += [f"## {title}\n", *(rule_entry(rule) for rule in own)] if own else []
    parts += [_FILE, *(reader_entry(name, says) for name, says in reader.items())]
    return "\n".join(parts)


def rule_entry(rule: Facts) -> str:
    """Return one rule under a heading that is its id."""
    return "\n".join([f"### {rule['rule']}\n", line(rule["says"]), "", *_points(rule), ""])


def reader_entry(name: str, says: str) -> str:
    """Return one finding of the reader under a heading that is its id."""
    return f"### {name}\n\n{line(says)}\n"


def _points(rule: Facts) -> Iterator[str]:
    yield from ["- **Local**: a rule of your own folder, none of masa's"] if rule["local"] else []
    yield f"- **Force**: {line(rule['strength'])} (`{rule['force']}`, `{rule['certainty']}`)"
    yield f"- **Severity**: {rule['severity'] or 'none; a person must judge'}"
    yield from (f"- **Rests on**: {line(entry)}" for entry in rule["rests_on"])
    yield from _when(rule)
    for edition, there in rule["in_edition"].items():
        yield f"- **In {edition}**: {_CARRIED if there['carried'] else line(there['says'])}"
    yield f"- **What to do**: {line(rule['remedy'])}"
    yield f"- **What a pass means**: {line(rule['a_pass_means'])}"


def _when(rule: Facts) -> Iterator[str]:
    if rule["editions"]:
        yield f"- **Editions**: {', '.join(rule['editions'])}"
    if rule["expected"]:
        yield f"- **Not yet in force**: expected {line(rule['expected'])}"
    if rule["in_force_from"]:
        yield f"- **In force from**: {rule['in_force_from']}"
    if rule["in_force_to"]:
        yield f"- **In force until**: {rule['in_force_to']}"
