"""`--output -` is the screen, in every command that writes one thing."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
EXAMPLE = str(Path(__file__).parents[2] / "examples" / "exampleshire.yaml")
AS_OF = ("--as-of", "2025-06-01")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("trace", EXAMPLE, *AS_OF), id="trace"),
        pytest.param(("check", EXAMPLE, *AS_OF), id="check"),
        pytest.param(("calendar", EXAMPLE, *AS_OF), id="calendar"),
        pytest.param(("diff", EXAMPLE, EXAMPLE, *AS_OF), id="diff"),
        pytest.param(("explain", "dsp-named"), id="explain"),
        pytest.param(("config", "--schema"), id="config"),
        pytest.param(("schema",), id="schema"),
        pytest.param(("templates", "context"), id="templates"),
    ],
)
def test_a_dash_is_the_screen(masa: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    printed, dashed = masa(*arguments), masa(*arguments, "--output", "-")

    assert (dashed.returncode, dashed.stdout, dashed.stderr) == (printed.returncode, printed.stdout, printed.stderr)
    assert dashed.stdout
    assert list(tmp_path.iterdir()) == []
