"""`masa rules --review`: which rules wait for a lawyer, and that one view is asked for at a time."""

import json
from collections.abc import Callable
from datetime import date
from subprocess import CompletedProcess

import pytest

from masa.cli import rule_facts
from masa.cli.options import ListFormat
from masa.cli.rules import review
from masa.rules.language.catalogue import Compiled
from masa.rules.language.review import digest_of
from masa.rules.language.rule_file import Review, RuleFile

Run = Callable[..., CompletedProcess[str]]
SIGNED, STALE, UNREVIEWED = "chair-is-a-dsp", "lsp-identified", "voice-children"
OLD = "0" * 64


@pytest.fixture
def reviewed(compiled: Compiled, monkeypatch: pytest.MonkeyPatch) -> dict[str, RuleFile]:
    """Three rules: one signed, one signed before it changed, one that nobody has signed."""
    files = {name: compiled.files[name].model_copy(update={"review": Review()}) for name in (SIGNED, STALE, UNREVIEWED)}
    for name, digest in ((SIGNED, digest_of(files[SIGNED])), (STALE, OLD)):
        made = Review(signed_by="A. Lawyer", signed_on=date(2026, 1, 31), digest=digest)
        files[name] = files[name].model_copy(update={"review": made})
    monkeypatch.setattr(review, "shipped_catalogue", lambda: compiled._replace(files=files))
    return files


def test_in_text(reviewed: dict[str, RuleFile], capsys: pytest.CaptureFixture[str]) -> None:
    review.show_review(ListFormat.TEXT)

    assert capsys.readouterr().out.splitlines() == [
        "Unreviewed",
        f"  {digest_of(reviewed[UNREVIEWED])}  {UNREVIEWED}",
        "",
        "Stale: changed since they were signed",
        f"  {digest_of(reviewed[STALE])}  {STALE}  Stale: signed by A. Lawyer on 2026-01-31, and changed since.",
        "",
        "3 rules: 1 unreviewed, 1 stale, 1 signed.",
    ]


def test_in_json(reviewed: dict[str, RuleFile], capsys: pytest.CaptureFixture[str]) -> None:
    review.show_review(ListFormat.JSON)

    listed = json.loads(capsys.readouterr().out)
    assert {"schema_version", "rules", "counts"} == set(listed)
    assert listed["counts"] == {"unreviewed": 1, "stale": 1, "signed": 1}
    assert listed["rules"][0] == {
        "rule": STALE,
        "review": "stale",
        "digest": digest_of(reviewed[STALE]),
        "signed_digest": OLD,
        "signed_by": "A. Lawyer",
        "signed_on": "2026-01-31",
    }
    assert [(one["rule"], one["review"]) for one in listed["rules"][1:]] == [(UNREVIEWED, "unreviewed")]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        pytest.param(SIGNED, "Signed by A. Lawyer on 2026-01-31.", id="signed"),
        pytest.param(STALE, "Stale: signed by A. Lawyer on 2026-01-31, and changed since.", id="stale"),
        pytest.param(UNREVIEWED, "Unreviewed: no lawyer has signed this rule.", id="unreviewed"),
    ],
)
def test_explain_says_how_a_rule_stands(
    compiled: Compiled, reviewed: dict[str, RuleFile], name: str, words: str
) -> None:
    assert rule_facts.facts_of(compiled._replace(files=reviewed), name)["review"] == words


def test_every_shipped_rule_waits_or_is_signed(masa: Run, compiled: Compiled) -> None:
    listed = json.loads(masa("rules", "--review", "--format", "json").stdout)

    assert len(listed["rules"]) + listed["counts"]["signed"] == len(compiled.files)


def test_a_view_at_a_time(masa: Run) -> None:
    refused = masa("rules", "--review", "--coverage")

    assert refused.returncode == 2
    assert refused.stdout == ""
    assert "--review and --coverage do not go together: ask for one view at a time." in refused.stderr
