"""What is told where masa cannot go on: one line, which steers neither a terminal nor the log of a CI server."""

import pytest

from masa.refusal import RefusedError, in_one_line


@pytest.mark.parametrize(
    ("message", "told"),
    [
        pytest.param("There is no file a.yaml.", "There is no file a.yaml.", id="plain"),
        pytest.param("a\nb\x1b[31m\u202e", "a\ufffdb\ufffd[31m\ufffd", id="signs-that-steer"),
        pytest.param("no file ##[error]a", "no file #\ufffd[error]a", id="command-of-a-log"),
        pytest.param("no file ##vso[task.x]a", "no file #\ufffdvso[task.x]a", id="command-of-azure"),
        pytest.param("## a heading", "## a heading", id="hashes-alone"),
    ],
)
def test_one_line(message: str, told: str) -> None:
    assert in_one_line(message) == told


def test_the_lines_of_a_message_stay_lines() -> None:
    assert str(RefusedError("one\n##[two]")) == "one\n#\ufffd[two]"
