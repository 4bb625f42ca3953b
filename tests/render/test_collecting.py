"""While a page is made no cycles are collected; afterwards all is as it was before."""

import gc

import pytest

from masa.render.collecting import collecting_put_off


@pytest.mark.parametrize("before", [pytest.param(True, id="collecting"), pytest.param(False, id="not-collecting")])
def test_collecting_is_put_off_and_taken_up_again(before: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 - a row
    state = {"on": before}
    monkeypatch.setattr(gc, "isenabled", lambda: state["on"])
    monkeypatch.setattr(gc, "disable", lambda: state.update(on=False))
    monkeypatch.setattr(gc, "enable", lambda: state.update(on=True))

    with collecting_put_off():
        meanwhile = state["on"]

    assert not meanwhile
    assert state["on"] is before
