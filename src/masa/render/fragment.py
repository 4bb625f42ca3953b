"""The fragment: what goes inside a page of a content management system, which brings title, frame and style itself."""

import re

import nh3

from masa.render.errors import RenderError
from masa.render.html.unstyled import unstyled
from masa.render.page import HTML
from masa.render.prose import SCHEMES
from masa.render.publication import Publication
from masa.render.request import Request, Resources
from masa.render.templating.blank_lines import tidy
from masa.render.templating.environment import templates_of

_PREFIX = re.compile("[A-Za-z][A-Za-z0-9-]*")
_TAGS = {
    *("div", "section", "nav", "aside", "h2", "h3", "h4", "h5", "h6", "p", "blockquote"),
    *("ul", "ol", "li", "dl", "dt", "dd", "strong", "em", "a", "time", "br"),
    *("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"),
}
_NAMED = {name: {"aria-labelledby"} for name in ("nav", "aside", "ul")}
_ATTRIBUTES = {
    "*": {"id"},
    "a": {"href"},
    "div": {"lang"},
    "ol": {"start"},
    "th": {"scope"},
    "time": {"datetime"},
    **_NAMED,
}
_ROLES = {"div": {"role": {"note"}}}


def write_fragment(_request: Request, publication: Publication, resources: Resources) -> tuple[bytes, tuple[str, ...]]:
    """Return the fragment: no class, style or script, and every id and link to one begins with the prefix.

    The page's title is left to the page that it is pasted into. Raises RenderError for a prefix that no id may have.
    """
    level, prefix = resources.choices.heading_level, resources.choices.id_prefix
    if not _PREFIX.fullmatch(prefix):
        raise RenderError(
            f"“{prefix}” cannot begin an id. Give --id-prefix a letter first, then letters, digits or hyphens."
        )
    templates = templates_of(resources.load_template, HTML)
    text = templates.render("fragment.html.j2", page=unstyled(publication), level=level)
    return tidy(_inside_a_page(text, prefix)).encode(), ()


def _inside_a_page(html: str, prefix: str) -> str:
    """Return HTML with nothing that would meddle with the page around it, and its ids under a prefix."""

    def prefixed(_tag: str, attribute: str, value: str) -> str:
        if attribute == "aria-labelledby":
            return " ".join(prefix + name for name in value.split())
        return f"#{prefix}{value[1:]}" if attribute == "href" and value.startswith("#") else value

    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        tag_attribute_values=_ROLES,
        attribute_filter=prefixed,
        url_schemes=set(SCHEMES),
        link_rel=None,
        id_prefix=prefix,
    )
