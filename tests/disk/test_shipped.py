"""What masa brings with it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.shipped import shipped_names, shipped_text, shipped_texts

ROOT = Path(__file__).parents[2]
Refusal = Callable[[Callable[[], object]], str]


def test_shipped_texts_are_named_by_their_path_in_order() -> None:
    names = list(shipped_texts("rules", ".yaml"))

    assert names == sorted(names, key=lambda name: name.split("/"))
    assert set(names) == {path.relative_to(ROOT / "rules").as_posix() for path in (ROOT / "rules").rglob("*.yaml")}


def test_shipped_text() -> None:
    assert shipped_text("data", "police_forces.csv").startswith("gss_code,")


@pytest.mark.parametrize(
    "call",
    [
        pytest.param(lambda: shipped_names("no-such-folder"), id="folder"),
        pytest.param(lambda: shipped_text("data", "none.csv"), id="file"),
    ],
)
def test_what_was_not_shipped_is_told(call: Callable[[], object], refusal: Refusal) -> None:
    assert "install it again" in refusal(call)


def test_reference_data_carries_its_attribution_word_for_word() -> None:
    readme = " ".join(shipped_text("data", "README.md").split())
    start = readme.index("Source: Office for National Statistics licensed")
    attribution = readme[start : readme.index('"', start)]

    assert attribution.endswith("CC BY 4.0.")
    assert attribution in " ".join(shipped_text("data", "NOTICE.md").split())
