"""What a refusal of a rule file offers for a word that nothing knows."""

from collections.abc import Collection

from masa.model.suggestion import nearest


def did_you_mean(word: object, known: Collection[str]) -> str:
    """Return a question with the known word that was most likely meant, behind a space; nothing where none is near."""
    meant = nearest(str(word), list(known))
    return f" Did you mean `{meant}`?" if meant else ""
