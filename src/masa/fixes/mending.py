"""Rounds of fixes: each proved singly, those that touch the same words one after the other."""

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple, Protocol

from masa.diagnostic import Finding, Fix
from masa.fixes.proof import objection
from masa.model.reading import Reading
from masa.source.edits import Edit, OverlapError, edited
from masa.source.tree import Path, SourceError

ROUNDS = 8
"""A fix may bring to light what another can mend; beyond so many rounds the rest waits for the next run."""

Texts = Mapping[str, str]
"""The document and its prose files, by the names that their spans bear."""


class Eyes(Protocol):
    """How texts are looked at again; both raise SourceError where nothing can be read."""

    def read(self, texts: Texts) -> Reading:
        """Return the reading of texts."""

    def judge(self, texts: Texts) -> Sequence[Finding]:
        """Return what is found in texts, with fixes."""


class Refused(NamedTuple):
    """A finding whose fix was not made, and the sentence that says why."""

    finding: Finding
    reason: str


class Mended(NamedTuple):
    """Texts with fixes made, the findings that these were for, and the fixes that did not pass the proof."""

    texts: Texts
    applied: tuple[Finding, ...]
    refused: tuple[Refused, ...]


def mended(
    texts: Texts, findings: Sequence[Finding], eyes: Eyes, wanted: Callable[[Finding], bool], rounds: int = ROUNDS
) -> Mended:
    """Return texts with the wanted fixes made, round by round until none is left.

    A fix is made only if, made alone, it changes nothing but what it names; so is a set of fixes.
    """
    applied: list[Finding] = []
    refused: dict[tuple[str, Path], Refused] = {}
    for _ in range(rounds):
        offered = [one for one in findings if one.fix and wanted(one) and (one.rule, one.path) not in refused]
        if not offered:
            break
        before, sound = eyes.read(texts), []
        for finding in offered:
            reason = _objection([finding], texts, before, eyes)
            if reason:
                refused[finding.rule, finding.path] = Refused(finding, reason)
            else:
                sound.append(finding)
        chosen = _together(sound, texts, before, eyes)
        if not chosen:
            break
        texts = _made(texts, chosen)
        applied += chosen
        findings = eyes.judge(texts)
    return Mended(texts, tuple(applied), tuple(refused.values()))


def _together(sound: Sequence[Finding], texts: Texts, before: Reading, eyes: Eyes) -> list[Finding]:
    """Return the findings whose fixes can be made at once; those that touch the same words wait for the next round."""
    chosen: list[Finding] = []
    for finding in sound:
        if not any(_touch(_fix(finding), _fix(other)) for other in chosen):
            chosen.append(finding)
    if not _objection(chosen, texts, before, eyes):
        return chosen
    agreeing: list[Finding] = []
    for finding in chosen:
        if not _objection([*agreeing, finding], texts, before, eyes):
            agreeing.append(finding)
    return agreeing


def _objection(findings: Sequence[Finding], texts: Texts, before: Reading, eyes: Eyes) -> str:
    try:
        after = eyes.read(_made(texts, findings))
    except SourceError as error:
        return f"The file could not be read with it: {error.fault.message}"
    except OverlapError:
        return "Two of its edits touch the same words."
    return objection([_fix(finding) for finding in findings], before, after)


def _made(texts: Texts, findings: Sequence[Finding]) -> Texts:
    edits = sorted({edit for finding in findings for edit in _fix(finding).edits})
    return {**texts, **{file: edited(texts[file], mine) for file, mine in groupby(edits, key=_file)}}


def _file(edit: Edit) -> str:
    return edit.span.file


def _touch(one: Fix, other: Fix) -> bool:
    """Tell whether two fixes touch the same words, or name the same place or one inside the other."""
    inside = any(a[: len(b)] == b or b[: len(a)] == a for a in one.changes for b in other.changes)
    words = any(
        a.span.file == b.span.file and a.span.start <= b.span.end and b.span.start <= a.span.end
        for a in one.edits
        for b in other.edits
    )
    return inside or words


def _fix(finding: Finding) -> Fix:
    """Return the fix of a finding that has one."""
    assert finding.fix is not None  # noqa: S101 - `mended` lets no other in
    return finding.fix
