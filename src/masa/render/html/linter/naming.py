"""What names an element for people who do not see it."""

from masa.render.html.linter.element import PageElement

UNREAD = ("script", "style", "template", "select", "textarea")  # the last two do not name themselves
HIDING = frozenset(("hidden", "aria-hidden"))


def is_named(own: PageElement, ids: dict[str, PageElement], labels: dict[str, PageElement]) -> bool:
    """Tell whether something names an element for those who hear a page: its words, its label, or what it points to."""
    if own.has_words and own.local_name not in UNREAD and HIDING.isdisjoint(own.attrib):
        return True
    naming = [ids.get(name) for name in own.get("aria-labelledby", "").split()]
    naming += [labels.get(own.id or "-"), None if own.local_name in ("select", "textarea") else own]
    naming += [up for up in own.ancestors if up.local_name == "label"]
    said = (own.get("aria-label", ""), own.get("title", ""), *(_words(one) for one in naming if one is not None))
    return any(words.strip() for words in said)


def _words(element: PageElement) -> str:
    unread = element.tag in UNREAD[:3]
    if unread or element.get("aria-hidden") == "true" or "hidden" in element.attrib:
        return ""
    inside = (one if isinstance(one, str) else _words(one) for one in element.inside if one is not None)
    return element.attrib.get("alt", "") + "".join(inside)
