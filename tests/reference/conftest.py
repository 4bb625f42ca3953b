"""What tests of the reference data share: the register that ships."""

import pytest

from masa.reference.reference import Reference
from masa.reference.register import Register


@pytest.fixture(scope="session")
def register(reference: Reference) -> Register:
    return reference.register
