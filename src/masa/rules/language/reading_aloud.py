"""A compiled rule in plain sentences: what the machine asks.

A person can compare them with what the author wrote.
"""

from masa.rules.engine.rule import Rule


def machine_reading(rule: Rule) -> list[str]:
    """Return sentences: where the rule looks, when it applies, what must hold, and what silence means."""
    looked_at = [_place(route.text) for route in rule.look_at]
    sentences = [f"Look at {' and '.join(looked_at)}."]
    sentences += [f"It applies where {check.sentence()}." for check in rule.applies_when]
    sentences += [f"It is met where {check.sentence()}." for check in rule.must]
    if any("covers`" in sentence for sentence in sentences):
        sentences.append("A point without `text` counts for nothing.")
    silent, absent, contrary = (_OUTCOMES[one] for one in (rule.when_silent, rule.when_absent, rule.when_contrary))
    sentences.append(f"Silence is {silent}; words to the contrary are {contrary}.")
    if absent != silent:
        sentences.append(f"Where all that it looks at is left out, that is {absent}.")
    return sentences


_OUTCOMES = {"not-met": "not met", "needs-a-person": "for a person to judge", "not-applicable": "no finding"}


def _place(text: str) -> str:
    return "the whole document" if text == "document" else f"`{text}`"
