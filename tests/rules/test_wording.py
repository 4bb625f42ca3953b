"""The words of every shipped rule: no more is said than the law, the guidance or good practice bears."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from masa.rules.engine.questions import NAMED
from masa.rules.engine.rule import Rule
from masa.rules.language.catalogue import Compiled
from masa.rules.language.rule_file import RuleFile
from masa.source.phrase import stands_in

RULES = sorted(path.stem for path in (Path(__file__).parents[2] / "rules").glob("*/*.yaml"))
LAW = ("statute-must", "regulation-must")
LAST_READ = date(2026, 11, 21)
WORDS_OF_LAW = (
    "breach",
    "breaches",
    "unlawful",
    "illegal",
    "offence",
    "must by law",
    "law requires",
    "required by law",
)


def texts(file: RuleFile) -> dict[str, str]:
    message = file.message
    told = {"missing": message.missing, "contrary": message.contrary, "unsure": message.unsure}
    authored = {"says": file.says, "why": file.why, "remedy": file.remedy, "a_pass_means": file.a_pass_means}
    return {**authored, **{f"message.{verdict}": text for verdict, text in told.items() if text}}


def messages(file: RuleFile) -> list[str]:
    return [text for name, text in texts(file).items() if name.startswith("message.")]


def said(file: RuleFile, phrases: tuple[str, ...]) -> list[str]:
    return [f"{name}: {phrase}" for name, text in texts(file).items() for phrase in phrases if stands_in(text, phrase)]


@pytest.mark.parametrize("name", RULES)
def test_what_is_not_law_is_not_called_law(name: str, compiled: Compiled) -> None:
    rule, file = compiled.catalogue.rules[name], compiled.files[name]

    assert rule.force in LAW or said(file, WORDS_OF_LAW) == []


@pytest.mark.parametrize("name", RULES)
def test_no_rule_speaks_of_breach(name: str, compiled: Compiled) -> None:
    assert said(compiled.files[name], ("breach", "breaches", "unlawful", "illegal", "offence")) == []


@pytest.mark.parametrize("name", RULES)
def test_conduct_is_no_duty_of_the_document(name: str, compiled: Compiled) -> None:
    rule, file = compiled.catalogue.rules[name], compiled.files[name]

    if rule.bites_on == "conduct":
        assert said(file, ("the document must", "the arrangements must", "must say", "must state")) == []


@pytest.mark.parametrize("name", RULES)
def test_what_is_inferred_is_likely(name: str, compiled: Compiled) -> None:
    rule, file = compiled.catalogue.rules[name], compiled.files[name]
    contrary = [file.message.contrary] if rule.bites_on == "conduct" else messages(file)

    if rule.force in LAW and rule.certainty == "inferred":
        assert [text for text in contrary if not stands_in(text or "", "likely")] == []
        assert said(file, ("the law requires", "is required by law", "by law")) == []


@pytest.mark.parametrize("name", RULES)
def test_authority(name: str, compiled: Compiled) -> None:
    rule, file = compiled.catalogue.rules[name], compiled.files[name]

    for entry in file.authority:
        assert entry.url.startswith("https://")
        assert entry.read_on <= LAST_READ
        assert entry.certainty != "memory"
        assert entry.paragraph is None or not entry.force.startswith("guidance-")
        assert entry.force != "guidance-must", "no “must” of the guidance has been read in its own text"
    assert bool(rule.bites_on) is (rule.force in LAW)
    # Good practice may be for one edition; the law never is.
    assert rule.editions or not rule.force.startswith("guidance-")
    assert not (rule.editions and rule.force in LAW)


@pytest.mark.parametrize("name", RULES)
def test_silence_goes_no_further_than_the_law(name: str, compiled: Compiled) -> None:
    rule = compiled.catalogue.rules[name]

    if rule.bites_on in ("conduct", "website"):
        assert rule.when_silent != "not-met"
    if rule.bites_on == "website":
        assert rule.when_contrary == "needs-a-person"


@pytest.mark.parametrize("name", RULES)
def test_sentences_are_sentences(name: str, compiled: Compiled) -> None:
    for text in texts(compiled.files[name]).values():
        words = " ".join(text.split())
        assert words.endswith((".", "?", "{value}")), words
        assert words[0].isupper() or words[0] in "{“", words
        assert "  " not in text.replace("\n", " ").strip(), words


def test_named_checks_are_few(compiled: Compiled) -> None:
    named = [name for name, file in compiled.files.items() if any(_named(file))]

    assert len(named) * 7 < len(compiled.files), named
    assert {check for file in compiled.files.values() for check in _named(file)} == set(NAMED)


def _named(file: RuleFile) -> Iterator[str]:
    outer: list[dict[str, Any]] = [*file.applies_when, *file.must]
    for clause in [*outer, *(inner for one in outer for inner in one.get("any_of", ()))]:
        if "check" in clause:
            yield str(clause["check"])


def test_each_rule_says_its_own(compiled: Compiled) -> None:
    rules = list(compiled.files.values())

    assert len({file.says for file in rules}) == len(rules)
    assert len({file.why for file in rules}) == len(rules)


def test_law_is_law_by_its_source(compiled: Compiled) -> None:
    def of_law(rule: Rule) -> bool:
        return rule.authority[0].source in ("ca2004", "regs2018", "cwsa2026", "psbar2018", "pa1996", "prsra2011")

    assert [rule.id for rule in compiled.catalogue.rules.values() if rule.force in LAW and not of_law(rule)] == []
