"""What changes from one edition to the next: added, withdrawn, changed, carried, alike."""

from collections.abc import Callable

from masa.rules.language.catalogue import Compiled
from masa.rules.language.differences import differences

CompiledOf = Callable[..., Compiled]


def test_every_rule_has_its_place(compiled_of: CompiledOf) -> None:
    old = {"source": "wt2023"}
    compiled = compiled_of(
        {"id": "always", "source": "guide", "force": "good-practice"},
        {"id": "new", "source": "wt2026", "editions": "[wt2026]"},
        {"id": "gone", **old, "editions": "[wt2023]"},
        {"id": "kept", **old, "editions": "[wt2023, wt2026]"},
        {"id": "other", **old, "editions": "[wt2023, wt2026]", "in_edition": "{wt2026: {says: More is said.}}"},
    )

    found = differences(compiled.catalogue.rules, compiled.files, "wt2023", "wt2026")

    assert [(one.rule, one.change, one.before, one.after, one.differs) for one in found.changes] == [
        ("gone", "withdrawn", "The needs are said.", "", ()),
        ("new", "added", "", "The needs are said.", ()),
        ("other", "changed", "The needs are said.", "More is said.", ("says",)),
    ]
    assert (found.carried, found.alike) == (("kept",), ("always",))


def test_an_edition_against_itself(compiled_of: CompiledOf) -> None:
    compiled = compiled_of({"source": "wt2023", "editions": "[wt2023]"})

    found = differences(compiled.catalogue.rules, compiled.files, "wt2023", "wt2023")

    assert (found.changes, found.carried, found.alike) == ((), (), ("made-up",))
