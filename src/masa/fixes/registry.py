"""Which fixer knows what to do about which finding."""

from collections.abc import Callable, Iterable, Mapping

from masa.diagnostic import Finding, Fix
from masa.fixes.bodies import write_code_of_name, write_name_of_code, write_name_of_nhs_england
from masa.fixes.case import Case
from masa.fixes.ids import point_to_likely_entry, write_as_id
from masa.fixes.keys import rename_key
from masa.fixes.list_words import choose_word
from masa.fixes.sections import cite_by_number
from masa.fixes.several import put_in_brackets
from masa.fixes.titles import copy_definition
from masa.fixes.values import write_in_form

Fixer = Callable[[Case, Finding], Fix | None]

FIXERS: Mapping[str, tuple[Fixer, ...]] = {
    "agencies-name-current": (write_name_of_nhs_england,),
    "body-code-known": (write_code_of_name,),
    "cite-right-sections": (cite_by_number,),
    "names-agree": (copy_definition,),
    "not-in-list": (put_in_brackets, choose_word),
    "partner-body-legal-name": (write_name_of_code,),
    "titles-agree": (copy_definition,),
    "unknown-id": (point_to_likely_entry,),
    "unknown-key": (rename_key,),
    "wrong-kind": (write_in_form, put_in_brackets, write_as_id),
}
"""The fixers of each rule and of each id of the reader's, in the order in which they are asked."""

_MOST = 100  # findings: each fix is proved on its own, with a reading of the whole document
_TO_MEND = ("not-met", "needs-a-person")


def with_fixes(case: Case, findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings, those that a fixer can mend with their fix; of very many faults the first ones."""
    asked, found = 0, []
    for finding in findings:
        is_asked = finding.rule in FIXERS and finding.outcome in _TO_MEND and asked < _MOST
        asked += is_asked
        found.append(finding._replace(fix=_fix(case, finding)) if is_asked else finding)
    return found


def _fix(case: Case, finding: Finding) -> Fix | None:
    offers = (fixer(case, finding) for fixer in FIXERS[finding.rule])
    return next((fix for fix in offers if fix), None)
