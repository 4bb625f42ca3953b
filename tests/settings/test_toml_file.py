"""A masa.toml: what it sets, and one sentence with its line for each thing that can be wrong with it."""

import pytest

from masa.settings.error import SettingsError
from masa.settings.table import Table
from masa.settings.toml_file import toml_file

WHOLE = b"""\xef\xbb\xbf# for all\r
select = ["leads"]\r
fail-on = "error"\r
rules = ["rules", "../region"]\r
[[per-file]]\r
files = ["drafts/**"]\r
ignore = ["funding"]\r
[[per-file]]\r
files = ["drafts/a.yaml", "b.yaml"]\r
fail-on = "advice"\r
"""


def test_a_whole_file() -> None:
    file = toml_file(WHOLE, "masa.toml")

    assert _set(file.top) == {"select": ("leads",), "fail_on": "error", "rules": ("rules", "../region")}
    assert [table.files for table in file.per_file] == [("drafts/**",), ("drafts/a.yaml", "b.yaml")]
    assert [_set(table).get("fail_on") for table in file.tables_for("drafts/a.yaml")] == ["error", None, "advice"]
    assert file.tables_for("c.yaml") == [file.top]


def test_an_empty_file_sets_nothing() -> None:
    assert _set(toml_file(b"", "masa.toml").top) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param('\nslect = ["x"]', "line 2: there is no key `slect`. Did you mean `select`?", id="slip"),
        pytest.param(f"fail-on = 0x{'f' * 5000}", "line 1: `fail-on` takes error, warning or advice", id="huge-number"),
        pytest.param(
            "fail_on = 'error'", "line 1: there is no key `fail_on`. Did you mean `fail-on`?", id="underscore"
        ),
        pytest.param("zzz = 1", "line 1: there is no key `zzz`. The keys are: select,", id="no-such-key"),
        pytest.param("[lint]\nselect = ['x']", "line 1: there is no key `lint`.", id="table-of-another-tool"),
        pytest.param(
            "select = 'leads'", 'line 1: `select` takes a list of one or more words, such as ["', id="no-list"
        ),
        pytest.param("select = []", "line 1: `select` takes a list of one or more words", id="selects-nothing"),
        pytest.param("ignore = [\n 'a',\n 3,\n]", "line 3: `ignore` takes a list of words", id="number-in-a-list"),
        pytest.param("fail-on = 'warn'", "`fail-on` takes error, warning or advice", id="no-severity"),
        pytest.param("fail-on = 'warnings'", "Did you mean warning?", id="nearly-a-severity"),
        pytest.param("edition = 2023", "line 1: `edition` takes one edition in quotes", id="number-for-an-edition"),
        pytest.param("\nbaseline = ''", "line 2: `baseline` takes the name of one file in quotes", id="empty-name"),
        pytest.param("templates = ['a']", "`templates` takes the name of one folder", id="list-for-a-folder"),
        pytest.param(
            "[per-file]\nfiles = ['a']", "line 1: `per-file` takes tables, each of them begun", id="one-bracket"
        ),
        pytest.param("\n[[per-file]]\nignore=['a']", "line 2: a [[per-file]] table needs `files`", id="no-files"),
        pytest.param(
            "[[per-file]]\nfiles=['/a']", "line 2: `files` takes a list of patterns below", id="from-the-root"
        ),
        pytest.param("[[per-file]]\nfiles=['a\\b']", "line 2: `files` takes a list of patterns below", id="backslash"),
        pytest.param("files = ['a']", "write it below a line [[per-file]]", id="files-at-the-top"),
        pytest.param(
            "[[per-file]]\nfiles=['a']\n[[per-file]]\nfiles=['b']\nrules=['r']",
            "line 5: `rules` holds for the whole folder: write it above the first [[per-file]].",
            id="rules-below-per-file",
        ),
        pytest.param("select = [", "line 1, column 11: this is not TOML", id="list-left-open"),
        pytest.param("a = 1\nselect: x", "line 2, column 7: this is not TOML", id="colon"),
        pytest.param("a = 1\na = 2", "line 2, column 6: this is not TOML: cannot overwrite a value", id="key-twice"),
        pytest.param("a = " + "[" * 50_000, "nested too deeply", id="deep"),
        pytest.param("a = " + "[" * 200 + "]" * 200, "nested too deeply", id="deep-lists"),
        pytest.param("a = " + "{b = " * 200 + "1" + "}" * 200, "nested too deeply", id="deep-tables"),
        pytest.param(".".join("a" * 5_000) + " = 1", "nested too deeply", id="key-of-many-parts"),
        pytest.param("[" + ".".join("a" * 99_000) + "]", "nested too deeply", id="table-of-many-parts"),
        pytest.param(
            """a={b='''x''''',c="\\"",""" + ".".join("a" * 99) + "=1}", "nested too deeply", id="key-between-texts"
        ),
        pytest.param("# " + "." * 99 + "\nselect = ['" + "." * 99 + "', 3]", "line 2: `select`", id="dots-in-texts"),
        pytest.param("a = " + "9" * 5_000, "holds a number with too many figures", id="endless-number"),
        pytest.param('"\\u001b[2J\\n" = 1', "there is no key `\N{REPLACEMENT CHARACTER}[2J`.", id="steers-a-terminal"),
        pytest.param("z" * 5_000 + " = 1", "z…`. The keys are", id="long-key"),
        pytest.param("\n" * 2_001, "too long", id="long"),
    ],
)
def test_what_is_wrong_is_one_sentence_with_its_line(text: str, words: str) -> None:
    with pytest.raises(SettingsError) as raised:
        toml_file(text.encode(), "masa.toml")

    assert str(raised.value).startswith("masa.toml")
    assert words in str(raised.value)
    assert "\n" not in str(raised.value)


def test_another_encoding_is_told_with_its_line() -> None:
    with pytest.raises(SettingsError, match="line 2: this is not written in UTF-8"):
        toml_file(b"fail-on = 'error'\n# caf\xe9\n", "masa.toml")


def _set(table: Table) -> dict[str, object]:
    """Return what a table sets."""
    return {key: value for key, value in table._asdict().items() if key != "origin" and value not in (None, ())}
