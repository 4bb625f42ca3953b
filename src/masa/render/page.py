"""A publication in one format, by that format's templates."""

from masa.render.html.css import css_string
from masa.render.html.text import escape_html, inline_html
from masa.render.markdown.cells import cell_markdown
from masa.render.markdown.heading_anchor import heading_anchor
from masa.render.markdown.layout import apart, beside, hashes, indented, quoted
from masa.render.markdown.prose import prose_markdown
from masa.render.markdown.text import escape_markdown, inline_markdown
from masa.render.prose import prose_html
from masa.render.publication import Publication, alone
from masa.render.templating.blank_lines import tidy
from masa.render.templating.environment import Language, LoadTemplate, templates_of
from masa.render.templating.filters import of_written

HTML = Language(escape_html, {"alone": alone, "inline": inline_html, "prose": prose_html, "css": css_string})
MARKDOWN = Language(
    escape_markdown,
    {
        "inline": inline_markdown,
        "prose": prose_markdown,
        "cell": cell_markdown,
        "apart": of_written(apart, escape_markdown),
        "beside": of_written(beside, escape_markdown),
        "indented": of_written(indented, escape_markdown),
        "anchor": heading_anchor,
        "quoted": of_written(quoted, escape_markdown),
        "hashes": hashes,
    },
)


def write_page(publication: Publication, language: Language, template: str, load: LoadTemplate) -> str:
    """Return the whole page as text."""
    return tidy(templates_of(load, language).render(template, page=publication))
