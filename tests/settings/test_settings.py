"""What tables come to, and what is told of each setting: a later table wins over an earlier, flags over all."""

import pytest

from masa.settings.error import SettingsError
from masa.settings.settings import settled
from masa.settings.table import DEFAULTS, Table
from masa.settings.told import told_per_file, told_settings
from masa.settings.toml_file import toml_file
from masa.settings.vocabulary import Vocabulary, check_words

TEXT = b"""ignore = ["funding"]
fail-on = "error"
edition = "wt2023"
baseline = "accepted.yaml"

[[per-file]]
files = ["drafts/**"]
fail-on = "advice"
ignore = ["leads"]

[[per-file]]
files = ["drafts/new.yaml"]
select = ["leads"]
edition = "wt2026"
"""
FILE = toml_file(TEXT, "masa.toml")


@pytest.mark.parametrize(
    ("document", "flags", "expected"),
    [
        pytest.param("a.yaml", Table(), ("error", "wt2023", "masa.toml names it"), id="top"),
        pytest.param("drafts/old.yaml", Table(), ("advice", "wt2023", "masa.toml names it"), id="one-table"),
        pytest.param("drafts/new.yaml", Table(), ("advice", "wt2026", "masa.toml names it"), id="two-tables"),
        pytest.param(
            "drafts/new.yaml", Table(fail_on="warning", edition="wt2023"), ("warning", "wt2023", None), id="flags"
        ),
    ],
)
def test_settled(document: str, flags: Table, expected: tuple[str, str, str | None]) -> None:
    settings = settled([DEFAULTS, *FILE.tables_for(document), flags])

    assert (settings.fail_on, settings.edition, settings.edition_reason) == expected
    assert settings.baseline == "accepted.yaml"


def test_defaults() -> None:
    settings = settled([DEFAULTS, Table()])

    assert (settings.fail_on, settings.edition, settings.rules, settings.baseline) == ("warning", None, (), None)


@pytest.mark.parametrize(
    ("document", "flags", "expected"),
    [
        pytest.param("a.yaml", Table(), ["select default", "ignore masa.toml:1", "fail-on masa.toml:2"], id="top"),
        pytest.param(
            "drafts/old.yaml",
            Table(ignore=("leads",)),
            ["select default", "ignore masa.toml:1", "ignore masa.toml:9", "ignore --ignore", "fail-on masa.toml:8"],
            id="ignores-add-up",
        ),
        pytest.param(
            "drafts/new.yaml",
            Table(fail_on="error"),
            ["select masa.toml:13", "ignore default", "fail-on --fail-on"],
            id="what-a-later-select-replaced-is-gone",
        ),
    ],
)
def test_told_settings(document: str, flags: Table, expected: list[str]) -> None:
    told = told_settings([DEFAULTS, *FILE.tables_for(document), flags])

    assert [f"{one.setting} {one.place.words}" for one in told][: len(expected)] == expected


def test_told_per_file() -> None:
    told = [f"{one.setting}: {one.place.words}" for one in told_per_file(FILE.per_file)]

    assert told == [
        "ignore for drafts/**: masa.toml:9",
        "fail-on for drafts/**: masa.toml:8",
        "select for drafts/new.yaml: masa.toml:13",
        "edition for drafts/new.yaml: masa.toml:14",
    ]


@pytest.mark.parametrize(
    ("table", "words"),
    [
        pytest.param(Table(select=("dsp-name",)), "`--select`: there is no rule", id="flag"),
        pytest.param(Table(select=("dsp-name",)), "Did you mean dsp-named?", id="nearest"),
        pytest.param(Table(ignore=("lead",)), "Did you mean leads?", id="topic"),
        pytest.param(Table(ignore=("statute",)), "Did you mean statute-must?", id="force"),
        pytest.param(Table(ignore=("zzzz",)), "`masa rules` lists the rules.", id="nothing-near"),
        pytest.param(Table(ignore=("unknown-key",)), "is found by the reader itself", id="reader"),
        pytest.param(Table(edition="wt2032"), "`--edition`: there is no edition “wt2032”. Did you mean", id="edition"),
        pytest.param(toml_file(b"ignore = [\n 'leads',\n 'x']", "m.toml").top, "m.toml, line 3: ", id="line"),
        pytest.param(toml_file(b"\nedition = 'x'", "m.toml").top, "m.toml, line 2: there is no edition", id="in-file"),
    ],
)
def test_unknown_words(vocabulary: Vocabulary, table: Table, words: str) -> None:
    with pytest.raises(SettingsError) as raised:
        check_words([DEFAULTS, table], vocabulary)

    assert words in str(raised.value)


def test_known_words(vocabulary: Vocabulary) -> None:
    check_words([Table(select=("dsp-named", "leads", "statute-must", "wt2026"), edition="wt2023")], vocabulary)
