"""The gate: a children's page that is too hard to read is not made, and what makes it hard is shown."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from masa.render.children.readability.measure import Measure, measure, words
from masa.render.children.readability.rules import FILE, HardWord, ReadingRules
from masa.render.children.readability.text import Line, read_lines
from masa.render.children.readability.word_forms import TaughtWords
from masa.render.errors import RenderError
from masa.render.problems import Placed
from masa.render.publication import Publication

_SHOWN = 10
_HARDEST = 3
_TELLING = 5  # words of a sentence that is worth showing as a hard one
_MARKED = "a name, a number or an explained word counts as one short word"
_CAUTION = "A formula counts letters and words; only children can say whether they understand it."


class Reading(NamedTuple):
    """What was measured, what makes the page too hard (the worst first), and what makes it hard.

    The measure has a grade only where the page is in English, for which the formula was made.
    """

    measured: Measure
    english: bool
    faults: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def level(self) -> str:
        """Return the measured level in one sentence with its caution; it says no age."""
        grade = self.measured.grade if self.english else None
        if grade is None:
            return f"The page's reading level was not measured: the formula is for English. {_CAUTION}"
        return f"The page's sentences measure at Flesch-Kincaid grade {grade:.1f} ({_MARKED}). {_CAUTION}"


def easy_reading(page: Publication, texts: Iterable[Placed], rules: ReadingRules, taught: TaughtWords) -> Reading:
    """Return what was measured; raise an error that shows what is too hard rather than let the page be made.

    `texts` are those of the document.
    """
    reading = read_level(page, texts, rules, taught)
    if reading.faults:
        rest = len(reading.faults) - _SHOWN
        raise RenderError(
            "The children's page is too hard to read, so it is not made. "
            f"{FILE} sets how hard it may be. The worst first:"
            + "".join(f"\n- {fault}" for fault in reading.faults[:_SHOWN])
            + (f"\n- and {rest} more" if rest > 0 else "")
        )
    return reading


def read_level(page: Publication, texts: Iterable[Placed], rules: ReadingRules, taught: TaughtWords) -> Reading:
    """Return what was measured and every fault and warning, without raising."""
    english = page.around.language.lower().startswith("en")
    return _Judge(read_lines(page, texts, rules.is_hard), rules, taught, english=english).reading()


class _Part(NamedTuple):
    """Sentences that are measured together, and what they are called."""

    called: str
    lines: tuple[Line, ...]
    measured: Measure


class _Judge:
    """Holds the lines of a page against the rules."""

    def __init__(self, lines: tuple[Line, ...], rules: ReadingRules, taught: TaughtWords, *, english: bool) -> None:
        self.lines = lines
        self.sentences = tuple(line for line in lines if not line.label)
        self.rules = rules
        self.taught = taught
        self.english = english

    def reading(self) -> Reading:
        page = self._part("The page", self.sentences)
        parts = [page, *self._parts()] if self.english else []
        faults = [fault for part in parts for fault in self._too_hard(part)]
        hard = [(-len(words(line.text)), line, told) for line in self.lines if (told := self._wrong(line))]
        faults += [f"{_shown(line)} {' '.join(told)}" for _, line, told in sorted(hard, key=lambda entry: entry[0])]
        return Reading(page.measured, self.english, tuple(faults), tuple(self._warnings(page.measured)))

    def _part(self, called: str, lines: tuple[Line, ...]) -> _Part:
        return _Part(called, lines, self._measure(*lines))

    def _measure(self, *lines: Line) -> Measure:
        return measure((line.text for line in lines), self.taught.has)

    def _parts(self) -> Iterator[_Part]:
        """Yield what masa's own easy sentences might hide: the partnership's words, and each section with enough."""
        parts = [self._part("What the partnership wrote", tuple(line for line in self.sentences if line.own))]
        for title in dict.fromkeys(line.section for line in self.sentences):
            lines = tuple(line for line in self.sentences if line.section == title)
            parts.append(self._part(f"“{title}”", lines))
        yield from (part for part in parts if part.measured.words >= self.rules.section_words)

    def _too_hard(self, part: _Part) -> Iterator[str]:
        grade, measured = self.rules.grade.fails, part.measured
        if measured.grade is not None and measured.grade > grade:
            telling = [line for line in part.lines if len(words(line.text)) >= _TELLING] or part.lines
            hardest = sorted(telling, key=lambda line: self._measure(line).grade or 0.0, reverse=True)[:_HARDEST]
            shown = " ".join(f"“{line.shown}”" for line in hardest)
            yield (
                f"{part.called} measures at Flesch-Kincaid grade {measured.grade:.1f}; {grade:g} is the most. "
                f"The hardest sentences: {shown}"
            )
        if measured.long_share > self.rules.long_share.fails:
            most = f"{self.rules.long_share.fails:g} is the most"
            yield f"{part.called} has {_share(measured)}; {most}. Write shorter ones for: {_listed(measured)}."

    def _wrong(self, line: Line) -> list[str]:
        """Return what is wrong with one sentence or label."""
        count, most = len(words(line.text)), self.rules.words.fails
        told = [f"It has {count} words; {most:g} is the most: make two of it."] if count > most else []
        if line.label:
            told = []
        elif self.english and len((measured := self._measure(line)).long_words) > self.rules.crowded:
            told.append(f"Too many long words in one sentence: {_listed(measured)}.")
        return told + [_advice(word) for word in self.rules.hard_words(line.text)]

    def _warnings(self, page: Measure) -> Iterator[str]:
        rules = self.rules
        if self.english and page.grade is not None and page.grade > rules.grade.warns:
            yield (
                f"The children's page measures at Flesch-Kincaid grade {page.grade:.1f}; "
                f"{rules.grade.warns:g} or less is easier."
            )
        if self.english and page.long_share > rules.long_share.warns:
            yield f"The children's page has {_share(page)}: {_listed(page)}."
        for line in self.sentences:
            count = len(words(line.text))
            if rules.words.warns < count:
                yield f"The children's page, {_shown(line)} It has {count} words; {rules.words.warns:g} are easier."


def _shown(line: Line) -> str:
    return f"“{line.section}”: “{line.shown}”"


def _advice(word: HardWord) -> str:
    explain = ", or explain it under children.words" if word.term else ""
    return f"For “{word.found}” write “{word.plainer}”{explain}."


def _share(measured: Measure) -> str:
    return f"{measured.long_share:.1f} long words in a hundred"


def _listed(measured: Measure) -> str:
    return ", ".join(dict.fromkeys(word.lower() for word in measured.long_words))
