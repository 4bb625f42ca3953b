"""What the tests of the engine share: routes walked through documents of a few lines."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.model.table import Table
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import Found, walk
from masa.rules.language.routes import compile_route, scope_of

DAY = date(2025, 6, 1)
Walked = Callable[..., Found]


@pytest.fixture(scope="session")
def walked(table: Table, scene_of: Callable[..., Scene]) -> Walked:
    def found(text: str, path: str, day: date = DAY) -> Found:
        scene = scene_of(text, day)
        return walk(scene, Node((), scene.reading.values), compile_route(path, scope_of("document", table)))

    return found
