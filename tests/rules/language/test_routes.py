"""Paths of rules: what they compile to, and the sentence for each that cannot be used."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from masa.model.table import Table
from masa.rules.engine.route import Each, Follow, Keys, Route, Told, Where
from masa.rules.language.catalogue import Compiled
from masa.rules.language.error import CatalogueError
from masa.rules.language.routes import compile_route, scope_of


@pytest.mark.parametrize(
    ("path", "steps", "kind"),
    [
        pytest.param("document", [], "record", id="document"),
        pytest.param("needs.identify", [Keys(("needs", "identify"))], "prose", id="keys"),
        pytest.param("partnership_chair[]", [Keys(("partnership_chair",)), Each("now")], "record", id="of-the-day"),
        pytest.param("partnership_chair[all]", [Keys(("partnership_chair",)), Each("all")], "record", id="all"),
        pytest.param("partnership_chair[last]", [Keys(("partnership_chair",)), Each("last")], "record", id="last"),
        pytest.param(
            "partnership_chair[].person->name",
            [Keys(("partnership_chair",)), Each("now"), Keys(("person",)), Follow(), Keys(("name",))],
            "line",
            id="behind-a-reference",
        ),
        pytest.param("funding.agreed_by", [Keys(("funding", "agreed_by"))], "id", id="ids"),
        pytest.param(
            "education.sectors[].covers",
            [Keys(("education", "sectors")), Each("now"), Told(), Keys(("covers",))],
            "choice",
            id="points-with-text",
        ),
        pytest.param(
            "funding.costs[].covers",
            [Keys(("funding", "costs")), Each("now"), Keys(("covers",))],
            "choice",
            id="what-a-cost-covers-is-no-point",
        ),
    ],
)
def test_steps(table: Table, path: str, steps: list[object], kind: str) -> None:
    route = compile_route(path, scope_of("document", table))

    assert (list(route.steps), route.kind, route.rooted, route.text) == (steps, kind, False, path)


def test_where(table: Table) -> None:
    (key, chosen) = compile_route("organisations[kind!=police]", scope_of("document", table)).steps

    assert key == Keys(("organisations",))
    assert isinstance(chosen, Where)
    assert (chosen.route.steps, chosen.word, chosen.equal) == ((Keys(("kind",)),), "police", False)


def test_a_path_starts_where_the_rule_looks_or_at_the_root(table: Table) -> None:
    scope = scope_of("partnership_chair[]", table)

    assert compile_route("person", scope).steps == (Keys(("person",)),)
    assert compile_route("/area.councils", scope).steps == (Keys(("area", "councils")),)
    assert compile_route("/area.councils", scope).rooted
    assert compile_route("area.councils", scope, rooted=True).rooted
    assert compile_route("/", scope).steps == ()


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        pytest.param("needs.identfy", "there is no key `identfy` here. Did you mean `identify`?", id="misspelt-key"),
        pytest.param("neds.identify", "there is no key `neds` here. Did you mean `needs`?", id="misspelt-section"),
        pytest.param("needs.zebra", "there is no key `zebra` here.", id="unknown-key"),
        pytest.param("partnership_chair[].persn->name", "Did you mean `person`?", id="misspelt-reference"),
        pytest.param("partnership_chair[].person->nam", "Did you mean `name`?", id="misspelt-behind-a-reference"),
        pytest.param("needs.identify.more", "there is no key `more` here.", id="key-of-a-text"),
        pytest.param("needs.identify->name", "`->` follows a key that names no entry.", id="no-reference"),
        pytest.param("needs->name", "`->` follows a key that names no entry.", id="reference-of-a-record"),
        pytest.param("needs.identify[]", "`[]` follows a key that is no list.", id="list-of-a-text"),
        pytest.param("funding[]", "`[]` follows a key that is no list.", id="list-of-a-record"),
        pytest.param("partnership_chair[].person->[]", "`[]` follows a key that is no list.", id="list-of-a-person"),
        pytest.param(
            "organisations[kid=police]", "there is no key `kid` here. Did you mean `kind`?", id="where-misspelt"
        ),
        pytest.param(
            "organisations[kind=polise]", "`kind` never holds `polise`. Did you mean `police`?", id="word-misspelt"
        ),
        pytest.param("relevant_agencies[chosen=false]", "`chosen` never holds `false`.", id="yes-or-no"),
        pytest.param(
            "voice.methods[who=childern]",
            "`who` never holds `childern`. Did you mean `children`?",
            id="collective-word",
        ),
        pytest.param("needs identify", "cannot be read from ` identify` on", id="a-space"),
        pytest.param("needs..identify", "cannot be read from `..identify` on", id="two-dots"),
        pytest.param("needs.", "cannot be read from `.` on", id="a-dot-at-the-end"),
        pytest.param(".needs", "cannot be read from `.needs` on", id="a-dot-at-the-start"),
        pytest.param("organisations[kind=police", "cannot be read from `[kind=police` on", id="bracket-left-open"),
        pytest.param("partnership_chair[first]", "cannot be read from `[first]` on", id="unknown-word-in-brackets"),
        pytest.param(["needs"], "is not a path", id="no-text"),
    ],
)
def test_what_cannot_be_used(table: Table, path: object, sentence: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        compile_route(path, scope_of("document", table))

    assert sentence in str(caught.value)


def routes_in(value: object) -> Iterator[Route]:
    if isinstance(value, Route):
        yield value
    for part in value if isinstance(value, tuple) else ():
        yield from routes_in(part)


def test_routes_that_are_written_alike_are_one(compiled: Compiled) -> None:
    steps = defaultdict(set)
    for rule in compiled.catalogue.rules.values():
        for form in (rule, *rule.in_edition.values()):
            for route in routes_in((form.look_at, form.applies_when, form.must)):
                steps[route.text].add(route.steps)

    assert len(steps) > 300
    # A walk is kept by how its route is written and where it starts: what a point covers, and what a cost covers, are
    # asked of different entries.
    assert {text for text, ways in steps.items() if len(ways) > 1} <= {"covers"}
