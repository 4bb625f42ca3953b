"""Whether a lawyer has signed a rule, and signed it as it now stands."""

import json
from hashlib import sha256
from typing import Any, Literal

from masa.rules.language.rule_file import RuleFile

ReviewState = Literal["unreviewed", "stale", "signed"]
# What a signature is not for: why the rule matters, how it is tested, when its sources were last read, and itself.
_AUTHORITY: dict[str, Any] = {"__all__": {"read_on"}}
_NOT_SIGNED: dict[str, Any] = {
    "why": True,
    "authority": _AUTHORITY,
    "in_edition": {"__all__": {"why": True, "authority": _AUTHORITY}},
    "examples": True,
    "equivalent": True,
    "review": True,
}


def digest_of(file: RuleFile) -> str:
    """Return the SHA-256, in hex, of what a lawyer signs of a rule: all that decides a finding or speaks in one.

    It is taken of the values and not of the file's bytes: the order of keys, line breaks inside a sentence and a
    value that is written out though it is the usual one do not change it. Why the rule matters, its examples, and
    the days on which its sources were read are not part of it.
    """
    signed = file.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=_NOT_SIGNED)
    differing = signed.get("in_edition", {})
    signed["in_edition"] = {edition: differs for edition, differs in differing.items() if differs}
    return sha256(json.dumps(signed, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def review_state(file: RuleFile) -> ReviewState:
    """Return whether a rule is unreviewed, signed, or changed since it was signed."""
    if not file.review.digest:
        return "unreviewed"
    return "signed" if file.review.digest == digest_of(file) else "stale"


def review_in_words(file: RuleFile) -> str:
    """Return one sentence: who signed a rule and when, and whether it has changed since."""
    by = f"igned by {file.review.signed_by} on {file.review.signed_on}"
    return {
        "unreviewed": "Unreviewed: no lawyer has signed this rule.",
        "stale": f"Stale: s{by}, and changed since.",
        "signed": f"S{by}.",
    }[review_state(file)]
