"""Tables in prose, which Markdown gives neither a name nor room: named by their headings, free to scroll."""

import re

_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_HEADING = re.compile(r"<th[^>]*>(.*?)</th>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def named_tables(html: str) -> str:
    """Return sanitised prose with each table in a region of its own; its columns are its caption."""
    return _TABLE.sub(lambda found: _named(found[0]), html)


def _named(table: str) -> str:
    headings = (" ".join(_TAG.sub("", heading).split()) for heading in _HEADING.findall(table))
    name = "Table: " + ", ".join(filter(None, headings)) if "".join(_HEADING.findall(table)) else "Table"
    caption = f'<caption class="unseen">{name}</caption>'
    inner = table.replace("<table>", f"<table>\n{caption}", 1).replace("<th>", '<th scope="col">')
    label = name.replace('"', "&quot;")
    return f'<div class="scroll" role="region" tabindex="0" aria-label="{label}">\n{inner}\n</div>'
