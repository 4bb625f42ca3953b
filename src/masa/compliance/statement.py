"""The statement of compliance: every requirement with its outcome, and every part of the document with its rules."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from masa.compliance.excerpt import Excerpts
from masa.diagnostic import Authority, Finding
from masa.model.document_path import written
from masa.model.order import SECTIONS
from masa.model.places import span_of
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.rules.language.register_file import RequirementEntry
from masa.source.span import Span
from masa.source.tree import Path

OUTCOMES = ("not-met", "needs-a-person", "departed", "not-checked", "met", "not-applicable")
"""The outcomes, the one that decides for a whole requirement first."""
# What only says how the file is to be read, and what was not followed, answers no requirement itself.
_ABOUT_THE_FILE = ("masa", "guidance", "departures", "transcription")


class Place(NamedTuple):
    """One place that a requirement looked at: its outcome there, and the words that stand there."""

    outcome: str
    path: str
    span: Span
    text: str
    message: str
    remedy: str


class Requirement(NamedTuple):
    """One rule over the whole document: its outcome is the first, in the order of OUTCOMES, of its places.

    `folder` is that of a local rule, which is no requirement of the law or of the guidance; empty for masa's own.
    """

    rule: str
    topic: str
    says: str
    force: str
    certainty: str
    severity: str | None
    authority: tuple[Authority, ...]
    outcome: str
    places: tuple[Place, ...]
    a_pass_means: str
    folder: str = ""


class Part(NamedTuple):
    """A part of the document, and the rules that it answers, or was asked about, by id."""

    path: str
    span: Span
    text: str
    rules: tuple[str, ...]


class Statement(NamedTuple):
    """What each requirement found on a day under an edition, and what each part of the document answers.

    `edition` is its title; `faults` are the reader's findings; `no_rules` the requirements that masa has no rule
    for, and why. `local` are the rules of folders of the user's own: they stand apart, and are counted nowhere.
    """

    file: str
    title: str
    question: Question
    edition: str
    requirements: tuple[Requirement, ...]
    no_rules: tuple[RequirementEntry, ...]
    parts: tuple[Part, ...]
    faults: tuple[Finding, ...]
    local: tuple[Requirement, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """Return how many requirements have each outcome, in the order of OUTCOMES."""
        return _counted(self.requirements)

    def counts_of(self, forces: Collection[str]) -> dict[str, int]:
        """Return the same for the requirements of some forces."""
        return _counted(requirement for requirement in self.requirements if requirement.force in forces)


def _counted(requirements: Iterable[Requirement]) -> dict[str, int]:
    counted = Counter(requirement.outcome for requirement in requirements)
    return {outcome: counted[outcome] for outcome in OUTCOMES}


def state(
    excerpts: Excerpts,
    findings: Sequence[Finding],
    compiled: Compiled,
    no_rules: Iterable[RequirementEntry],
    question: Question,
) -> Statement:
    """Return the statement of compliance for a document, from all that was found in it.

    `excerpts` are the words of the reading that was judged.
    """
    judged = [finding for finding in findings if finding.rule in compiled.files]
    others = tuple(finding for finding in findings if finding.rule not in compiled.files)
    masas = [finding for finding in judged if not finding.folder]
    reading = excerpts.reading
    by_rule: dict[str, list[Finding]] = {name: [] for name in compiled.files}
    for finding in judged:
        by_rule[finding.rule].append(finding)
    stated = [
        _requirement(excerpts, compiled, name, found, question.edition) for name, found in by_rule.items() if found
    ]
    return Statement(
        reading.tree.file,
        str((reading.values.get("partnership") or {}).get("name") or reading.tree.file),
        question,
        compiled.sources[question.edition].short or question.edition,
        tuple(one for one in stated if not one.folder),
        tuple(no_rules),
        tuple(_parts(excerpts, masas)),
        others,
        tuple(one for one in stated if one.folder),
    )


def _requirement(
    excerpts: Excerpts, compiled: Compiled, name: str, findings: list[Finding], edition: str
) -> Requirement:
    file = compiled.files[name].as_in(edition)
    first = min(findings, key=lambda finding: OUTCOMES.index(finding.outcome))
    places = [place for finding in findings for place in _places(excerpts, finding, file.says)]
    return Requirement(
        name,
        first.topic,
        file.says,
        first.force or "",
        first.certainty or "",
        first.severity,
        first.authority,
        first.outcome,
        tuple(sorted(places, key=lambda place: (OUTCOMES.index(place.outcome), place.span))),
        file.a_pass_means,
        first.folder,
    )


def _places(excerpts: Excerpts, finding: Finding, says: str) -> Iterator[Place]:
    """Yield the places that bear out what was met, or the one that a finding is about."""
    for path in finding.evidence or (finding.path,):
        span = span_of(excerpts.reading.tree, path) if finding.evidence else finding.span
        message = "" if finding.message == says else finding.message
        yield Place(finding.outcome, written(path), span, excerpts.at(path), message, finding.remedy)


def _parts(excerpts: Excerpts, findings: list[Finding]) -> Iterator[Part]:
    told = [finding for finding in findings if finding.outcome in ("met", "not-met", "needs-a-person", "departed")]
    touched = [(finding.rule, path) for finding in told for path in (finding.path, *finding.evidence)]
    for path in _paths(excerpts.reading.values):
        rules = dict.fromkeys(rule for rule, place in touched if place[: len(path)] == path)
        yield Part(written(path), span_of(excerpts.reading.tree, path), excerpts.at(path), tuple(rules))


def _paths(values: dict[str, Any]) -> Iterator[Path]:
    """Yield the parts that a document writes, in its order: each key of a section, or a section that is a list."""
    for section in SECTIONS:
        held = values.get(section)
        if held is None or section in _ABOUT_THE_FILE:
            continue
        if isinstance(held, dict):
            yield from ((section, key) for key in held)
        else:
            yield (section,)
