"""A word that its key's closed list does not have, and the one of the list that was meant."""

from collections.abc import Mapping

from masa.diagnostic import Finding, Fix
from masa.fixes.case import Case
from masa.fixes.rewriting import value_written_as
from masa.fixes.slip import one_slip_from, plainly

# What a word of everyday speech is called in the lists that hold its meaning.
_SAME: Mapping[str, str] = {
    "county-council": "local-authority",
    "unitary-authority": "local-authority",
    "la": "local-authority",
    "icb": "integrated-care-board",
    "health-board": "integrated-care-board",
    "police-force": "police",
    "constabulary": "police",
    "tbc": "to-be-confirmed",
    "co-ordinator": "co-ordination",
    "in-kind-contribution": "in-kind",
    "easy-to-read": "easy-read",
    "bsl": "sign-language",
}
# Said of the same thing, and yet not sure to mean it.
_LIKELY: Mapping[str, str] = {
    "council": "local-authority",
    "charity": "voluntary",
    "live": "published",
    "current": "published",
    "final": "agreed",
    "permanent": "substantive",
    "primary": "maintained-schools",
}


def choose_word(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that writes the word of the list.

    Safe where only capitals, blanks and hyphens differ, where it is one slip of the hand away from one word of the list
    alone, or where everyday speech has another word for the very same thing (ICB). Unsafe where the word is likely and
    not sure: a council may be a district, which is no safeguarding partner; `live` may be published or only in force.
    """
    field, written = case.field(finding.path), case.written(finding.path)
    if field is None or not field.words or not isinstance(written, str):
        return None
    plain = plainly(written, "-")
    sure = _sure(plain, field.words)
    meant = sure or _in_list(_LIKELY.get(plain), field.words) or case.suggestions.nearest(written, field.words)
    edit = value_written_as(case, finding.path, meant) if meant else None
    if meant is None or edit is None:
        return None
    return Fix(f"Write {meant}{'' if sure else ', if that is meant'}.", bool(sure), (edit,), (finding.path,))


def _sure(plain: str, words: tuple[str, ...]) -> str | None:
    return _in_list(plain, words) or _in_list(_SAME.get(plain), words) or one_slip_from(plain, words)


def _in_list(word: str | None, words: tuple[str, ...]) -> str | None:
    return word if word in words else None
