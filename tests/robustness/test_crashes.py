"""What masa once failed on is put through again, on several days and in both editions."""

import pytest

from tests.robustness.crashes import kept
from tests.robustness.fate import fate_of, get_ready
from tests.robustness.inputs import Input


@pytest.fixture(scope="module", autouse=True)
def ready() -> None:
    get_ready()


@pytest.mark.parametrize("one", [pytest.param(one, id=name) for name, one in kept()])
def test_past_crash(one: Input) -> None:
    failures = [fate_of(one._replace(number=number)) for number in (one.number, 0, 2, 12)]

    assert [failure.told for failure in failures if failure] == []
