"""Headings: real ones, with a bookmark, and a line in the table of contents."""

from masa.render.word.contents import Entry
from masa.render.word.elements import Element
from masa.render.word.flow import Flow

DEEPEST = 6


def write_heading(flow: Flow, level: int, runs: list[Element], name: str = "") -> None:
    """Write a heading of this level, 1 to 6; `name` is the id that links lead to."""
    title = "".join(run.words for run in runs)
    contents, bookmarks = flow.shared.contents, flow.shared.bookmarks
    mark, marked = bookmarks.at(name, runs, otherwise=f"_Toc{contents.count:06}")
    contents.add(Entry(level, title, mark))
    flow.settle()
    flow.paragraph(*marked, style=f"Heading{level}")
