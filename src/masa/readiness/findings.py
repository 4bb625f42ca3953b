"""Findings as things to do, each with what is asked, what the document says, and what to do."""

from masa.compliance.excerpt import Excerpts
from masa.compliance.labels import KINDS
from masa.diagnostic import Finding
from masa.model.document_path import written
from masa.model.order import SECTIONS
from masa.readiness.item import Item
from masa.readiness.remedy import parted
from masa.rules.language.catalogue import Compiled
from masa.source.tree import Path

_PLACEHOLDERS = ("no-placeholder", "lsp-no-placeholder")
_KIND_OF = {force: kind for kind, forces in KINDS.items() for force in forces}


class Findings:
    """Makes items of the findings in one reading, in the words of the rules of an edition."""

    def __init__(self, excerpts: Excerpts, compiled: Compiled, edition: str) -> None:
        self._excerpts, self._compiled, self._edition = excerpts, compiled, edition

    def item(self, finding: Finding) -> Item:
        """Return a finding as an item; what it asks is left empty where its message says the same."""
        asks, remedy = self.asks(finding.rule), parted(finding.remedy)
        return Item(
            section_of(finding.path),
            finding.message,
            why_it_blocks(finding),
            "" if asks == finding.message else asks,
            self._excerpts.at(finding.path),
            remedy.what,
            remedy.who,
            kind_of(finding),
            finding.severity or "",
            finding.certainty or "",
            finding.authority,
            finding.rule,
            written(finding.path),
            finding.span,
            finding.accepted,
        )

    def asks(self, rule: str) -> str:
        """Return what a rule says in the edition; nothing for what the reader itself found."""
        file = self._compiled.files.get(rule)
        return file.as_in(self._edition).says if file else ""


def why_it_blocks(finding: Finding) -> str:
    """Return why what is not met stands in the way of publishing, a word of REASONS; empty where it does not.

    That somebody accepted it for now changes nothing: a baseline lets a lint pass, not a publication. Nor does a
    departure from finishing the document.
    """
    if finding.rule in _PLACEHOLDERS and finding.outcome in ("not-met", "departed"):
        return "placeholder"
    if finding.outcome != "not-met":
        return ""
    if finding.severity == "error":
        return "law" if finding.force else "unread"
    return ""


def kind_of(finding: Finding) -> str:
    """Return what a finding rests on, in words: Law, Guidance, Local rule; The file for what the reader found."""
    if finding.folder:
        return "Local rule"
    return _KIND_OF.get(finding.force or "", "The file")


def section_of(path: Path) -> str:
    """Return the section that a place is in; empty for the document as a whole."""
    key = str(path[0]) if path else ""
    return key if key in SECTIONS else ""
