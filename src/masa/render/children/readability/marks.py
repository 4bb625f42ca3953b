"""Names and explained words of a page, which are marked before its sentences are measured."""

import re
from collections.abc import Iterable, Iterator

from masa.render.children.readability.measure import NAME
from masa.render.problems import Placed
from masa.render.telling.wording import capital

_NAMED = ("name", "also_called", "post", "called", "made_with", "phone", "email", "open", "version")  # even one word
_ADDRESSES = r"[\w.+'-]+@[\w-]+\.[\w.-]*\w|(?:https?://|www\.)[^\s<>]*\w/?|\+?\d[\d ()-]{4,}\d"


class Marks:
    """Puts a mark in the place of names, addresses, telephone numbers and explained words, and knows what stood there.

    Names are the facts that a document gives on one line: of bodies, posts, contacts, versions and who helped. Those
    that stand nowhere in the text `whole` are passed over.
    """

    def __init__(self, texts: Iterable[Placed], explained: Iterable[str], whole: str) -> None:
        whole = " ".join(whole.split())
        names = {form for name in _facts(texts) for form in (name, capital(name)) if form and form in whole}
        words = sorted(explained, key=len, reverse=True)
        alternatives = [re.escape(name).replace(r"\ ", r"\s+") for name in sorted(names, key=len, reverse=True)]
        alternatives += [rf"(?i:(?:{'|'.join(map(re.escape, words))})(?:e?s)?)"] if words else []
        self._pattern = re.compile(rf"{_ADDRESSES}|(?<!\w)(?:{'|'.join(alternatives) or '(?!)'})(?!\w)")

    def put(self, text: str) -> tuple[str, list[str]]:
        """Return a text with marks, and what each mark stands for."""
        kept: list[str] = []

        def keep(found: re.Match[str]) -> str:
            kept.append(found[0])
            return NAME

        return self._pattern.sub(keep, text), kept


def _facts(texts: Iterable[Placed]) -> Iterator[str]:
    """Yield what stands on one line; one small word alone is no fact that could be told from others."""
    for _, key, kind, text in texts:
        if kind == "line" and (key in _NAMED or len(text.split()) > 1):
            yield " ".join(text.split())
