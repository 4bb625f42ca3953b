"""`masa rules new`: a rule that works from the start, and nothing written over."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]

DAY = ("--as-of", "2025-06-01")


def test_a_new_rule_holds_as_it_is(masa: Run, tmp_path: Path) -> None:
    done = masa("rules", "new", "threshold-dated", *DAY)

    assert done.stdout == "local-rules/local/threshold-dated.yaml\nlocal-rules/sources.yaml\n"
    assert "read_on: 2025-06-01" in (tmp_path / "local-rules/local/threshold-dated.yaml").read_text()
    tried = masa("rules", "test", "local-rules")
    assert (tried.returncode, tried.stdout) == (0, "1 rule: all 3 examples hold, and notice each of 6 changes.\n")


def test_a_second_rule_leaves_the_sources_alone(masa: Run, tmp_path: Path) -> None:
    masa("rules", "new", "first", "--folder", "region", *DAY)
    (tmp_path / "region/sources.yaml").write_text("mine")

    done = masa("rules", "new", "second", "--folder", "region", "--topic", "needs", *DAY)

    assert done.stdout == "region/needs/second.yaml\n"
    assert (tmp_path / "region/sources.yaml").read_text() == "mine"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(("dsp-named",), "The id dsp-named is taken by masa: rules/delegates/dsp-named.yaml.", id="masas"),
        pytest.param(("unknown-key",), "is taken by a finding of masa's own", id="finding"),
        pytest.param(("baseline-mine",), "is taken by masa's findings, which begin with baseline-", id="reserved"),
        pytest.param(("there", "--topic", "other"), "is taken by local-rules/local/there.yaml", id="there-already"),
        pytest.param(("Our-Rule",), "“Our-Rule” is no id", id="capitals"),
        pytest.param(("a" * 61,), "is no id", id="too-long"),
        pytest.param(("one", "--topic", "../up"), "“../up” is no topic", id="topic-that-leads-out"),
        pytest.param(("one", "--folder", "file"), "file is a file, not a folder", id="folder-that-is-a-file"),
    ],
)
def test_what_is_refused(masa: Run, tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    (tmp_path / "local-rules/local").mkdir(parents=True)
    (tmp_path / "local-rules/local/there.yaml").write_text("mine")
    (tmp_path / "file").touch()
    before = sorted(tmp_path.rglob("*"))

    done = masa("rules", "new", *arguments)

    assert done.returncode == 2
    assert sentence in " ".join(done.stderr.replace("│", " ").split())
    assert sorted(tmp_path.rglob("*")) == before
