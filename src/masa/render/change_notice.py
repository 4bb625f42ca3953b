"""A notice of what changed in arrangements, as Markdown: for the Secretary of State, the partners and the website."""

from itertools import groupby
from typing import Any, NamedTuple

from masa.comparison.change import KINDS, Change, Comparison
from masa.comparison.naming import Words as Naming
from masa.model.reading import Reading
from masa.render.page import MARKDOWN
from masa.render.prose import safe_address
from masa.render.templating.blank_lines import tidy
from masa.render.templating.environment import LoadTemplate, templates_of
from masa.render.words import Link, Text, Words
from masa.rules.engine.gap import listed

TEMPLATE = "change-notice.md.j2"
_NOT_TOLD = ("requirement-unmet", "requirement-met", "requirement-changed", "approval-changed")
_FINAL = "published"
_VERSION = ("publication", "version")


class Published(NamedTuple):
    """What a new version says of its publication, in words; empty where it says nothing."""

    status: str
    old_version: str
    version: str
    effective_from: str
    agreed_by: str
    agreed_on: str
    published_on: str
    url: str

    @classmethod
    def of(cls, old: Reading, new: Reading) -> "Published":
        """Return what the two readings say under `publication`."""
        before, after = old.values.get("publication") or {}, new.values.get("publication") or {}
        agreed_by = listed([Naming(new).name(who) for who in after.get("agreed_by") or () if who] or [""])
        return cls(
            _said(after, "status"),
            _said(before, "version"),
            _said(after, "version"),
            _said(after, "effective_from"),
            agreed_by,
            _said(after, "agreed_on"),
            _said(after, "published_on"),
            _said(after, "url"),
        )


class Part(NamedTuple):
    """The changes under one heading, in order."""

    title: str
    changes: tuple[Change, ...]


class Notice(NamedTuple):
    """What the template is given: `parts` hold the changes of the arrangements, without what rules make of them.

    `unread` is how many places of the two versions could not be read; `apart` tells that they are of different
    partnerships; `draft` that the new one is not said to be published.
    """

    owner: str
    published: Published
    parts: tuple[Part, ...]
    unread: int
    apart: bool
    draft: bool
    read_at: Words


def change_notice(comparison: Comparison, published: Published, load: LoadTemplate) -> str:
    """Return the notice; it states facts of the two documents, and of no duty to give notice.

    Raises RenderError for a template that cannot be used.
    """
    told = [change for change in comparison.changes if change.kind not in _NOT_TOLD]
    below = [change for change in told if not published.version or change.path != _VERSION]  # told at the head else
    changes = below or told
    parts = tuple(Part(title, tuple(group)) for title, group in groupby(changes, lambda change: KINDS[change.kind]))
    draft = published.status != _FINAL
    read_at = Link(published.url, published.url) if safe_address(published.url) else Text(published.url)
    notice = Notice(comparison.owner, published, parts, len(comparison.uncompared), comparison.apart, draft, (read_at,))
    return tidy(templates_of(load, MARKDOWN).render(TEMPLATE, notice=notice))


def _said(publication: dict[str, Any], key: str) -> str:
    value = publication.get(key)
    return "" if value is None else str(value)
