"""Several words in a row without brackets, where a list may stand: `leads, delegates`."""

import re

from masa.diagnostic import Finding, Fix
from masa.fixes.case import Case
from masa.fixes.rewriting import words_at
from masa.model.collective import COLLECTIVE_WORDS
from masa.model.references import kind_of
from masa.model.table import Field
from masa.source.edits import Edit

_PART = re.compile(r"\s*[,;&]\s*(?:and\s+)?|\s+and\s+")
_LONGEST = 400  # characters: the reader tells of no longer row
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def put_in_brackets(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that writes a list in brackets.

    Safe: each of the words is of the list, or the id of an entry that may stand here, so that nothing else can be
    meant.
    """
    path, field = finding.path, case.field(finding.path)
    written = case.written(path)
    if (
        field is None
        or not field.many
        or not isinstance(written, str)
        or isinstance(path[-1], int)
        or len(written) > _LONGEST
    ):
        return None
    words = _PART.split(written.strip())
    span = case.reading.tree.places[path].value
    whole = words_at(case, span)
    if len(words) == 1 or whole != written or not all(_may_stand(case, field, word) for word in words):
        return None
    listed = f"[{', '.join(words)}]"
    return Fix(f"Write {listed}.", safe=True, edits=(Edit(span, listed),), changes=(path,))


def _may_stand(case: Case, field: Field, word: str) -> bool:
    if not _WORD.fullmatch(word):
        return False
    if field.words:
        return word in field.words
    entry = case.reading.ids.get(word)
    return kind_of(entry) in field.refers if entry else word in COLLECTIVE_WORDS and "word" in field.refers
