"""Local rules: what a folder may hold, what is refused before any document is read, and what its findings say."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from masa.diagnostic import Finding
from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.table import Table
from masa.rules.engine.judge import judge
from masa.rules.engine.rule import local_rules
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.rules.language.error import CatalogueError
from masa.rules.language.local_files import LARGEST_RULE
from masa.rules.language.local_rules import LocalFolder, with_local
from masa.rules.language.scaffold import new_rule, new_sources
from masa.rules.language.trial import tried
from masa.source.plain import tree_of

DOCS = (Path(__file__).parents[2] / "docs" / "local-rules.md").read_text()
DAY = date(2025, 6, 1)
NEW = new_rule("dated", "ours", DAY)
RULE = "needs/dated.yaml"
WITHOUT_A_DATE = "needs:\n  threshold_document: {title: Right help}\n"
DEPARTURE = 'departures:\n  - {rule: dated, where: needs, reason: "We review it with the plan.", from: 2025-01-01}\n'
TAKEN = ("unknown-key",)

Judged = Callable[..., list[Finding]]


def folder(files: Mapping[str, str], name: str = "ours") -> LocalFolder:
    return LocalFolder(name, tuple({"sources.yaml": new_sources(), **files}.items()))


def changed(*pairs: tuple[str, str]) -> dict[str, str]:
    text = NEW
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return {RULE: text}


@pytest.fixture(scope="module")
def local(compiled: Compiled, table: Table) -> Compiled:
    return with_local(compiled, [folder({RULE: NEW})], table, TAKEN)


@pytest.fixture
def found(local: Compiled, reading_of: Callable[..., Reading]) -> Judged:
    """Return what one local rule says of a document of a few lines."""

    def findings(text: str) -> list[Finding]:
        catalogue = local.catalogue._replace(rules={"dated": local.catalogue.rules["dated"]})
        return judge(reading_of(text), catalogue, Question(DAY, "wt2023", ""))

    return findings


def test_local_rules_stand_beside_masas_own_and_change_none(local: Compiled, compiled: Compiled) -> None:
    rules = dict(local.catalogue.rules)

    assert local_rules(rules) == {"ours": ["dated"]}
    assert rules.pop("dated").severities == {"missing": "warning", "contrary": "warning"}
    assert all(rules[name] is rule for name, rule in compiled.catalogue.rules.items())
    assert len(rules) == len(compiled.catalogue.rules)
    assert compiled.sources.items() <= local.sources.items()


def test_a_finding_says_that_its_rule_is_local(found: Judged) -> None:
    [finding] = found(WITHOUT_A_DATE)

    assert (finding.outcome, finding.force, finding.severity, finding.folder) == ("not-met", "local", "warning", "ours")
    assert [source.title for source in finding.authority] == ["our procedures"]


def test_a_departure_from_a_local_rule_counts(found: Judged) -> None:
    assert [finding.outcome for finding in found(WITHOUT_A_DATE + DEPARTURE)] == ["departed"]


def test_a_rule_may_rest_on_a_source_of_masas(compiled: Compiled, table: Table) -> None:
    files = changed(("source: our-procedures", "source: wt2023"))

    rule = with_local(compiled, [folder(files)], table, ()).catalogue.rules["dated"]

    assert [(one.title, one.force) for one in rule.authority] == [
        ("Working Together 2023 (as a local rule cites it)", "local")
    ]


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        pytest.param({}, "ours/: there is no rule in this folder", id="empty"),
        pytest.param(
            changed(("force: local ", "force: statute-must ")),
            f"ours/{RULE}: `force: statute-must` is for masa's own rules.",
            id="claims-to-be-law",
        ),
        pytest.param(
            changed(("force: local ", "force: guidance-should ")),
            f"ours/{RULE}: `force: guidance-should` is for masa's own rules.",
            id="claims-to-be-guidance",
        ),
        pytest.param(
            {
                RULE: f"{NEW}editions: [wt2023]\nin_edition:\n  wt2023:\n    authority:\n      - {{source: wt2023, "
                "provision: x, force: guidance-must, certainty: text, url: '', read_on: 2025-01-01}\n"
            },
            f"ours/{RULE}: `force: guidance-must` is for",
            id="claims-to-be-guidance-in-one-edition",
        ),
        pytest.param(
            {RULE: f"{NEW}bites_on: arrangements\n"}, f"ours/{RULE}: `bites_on` says what the law bites on", id="bites"
        ),
        pytest.param(
            {"leads/lsp-is-head.yaml": changed(("id: dated", "id: lsp-is-head"))[RULE]},
            "ours/leads/lsp-is-head.yaml: the id `lsp-is-head` is taken by masa: rules/leads/lsp-is-head.yaml.",
            id="id-of-a-rule-of-law",
        ),
        pytest.param(
            {"needs/unknown-key.yaml": changed(("id: dated", "id: unknown-key"))[RULE]},
            "ours/needs/unknown-key.yaml: the id `unknown-key` is taken by a finding of masa's own.",
            id="id-of-a-finding",
        ),
        pytest.param(
            {"needs/departure-x.yaml": changed(("id: dated", "id: departure-x"))[RULE]},
            "ours/needs/departure-x.yaml: the id `departure-x` is taken by masa's findings",
            id="id-like-a-departures",
        ),
        pytest.param(
            {"needs/baseline-x.yaml": changed(("id: dated", "id: baseline-x"))[RULE]},
            "ours/needs/baseline-x.yaml: the id `baseline-x` is taken by masa's findings",
            id="id-like-a-baselines",
        ),
        pytest.param(
            {RULE: NEW, "voice/dated.yaml": NEW},
            "ours/voice/dated.yaml: the id `dated` is taken by ours/needs/dated.yaml.",
            id="id-twice",
        ),
        pytest.param({"dated.yaml": NEW}, "ours/dated.yaml: a rule stands in the folder of its topic", id="no-topic"),
        pytest.param({"a/b/dated.yaml": NEW}, "ours/a/b/dated.yaml: this is a folder too deep", id="too-deep"),
        pytest.param({"Our Needs/dated.yaml": NEW}, "ours/Our Needs/dated.yaml: name the topic's folder", id="topic"),
        pytest.param({"needs/dated.yml": NEW}, "ours/needs/dated.yml: the name of a rule's file ends in", id="ending"),
        pytest.param({RULE: NEW, "editions.yaml": "x: 1"}, "ours/editions.yaml: only masa has this file", id="masas"),
        pytest.param({RULE: f"{NEW}#{'x' * LARGEST_RULE}"}, f"ours/{RULE}: this is too large to be one", id="large"),
        pytest.param(
            changed(("remedy:", "remdy:")),
            f"ours/{RULE}:28: remdy: there is no such key here. Did you mean `remedy`?",
            id="misspelt-key",
        ),
        pytest.param(
            changed(("read_on: 2025-06-01", "read_on: in June")),
            f"ours/{RULE}:17: authority[1].read_on: this is not a day: write it as 2025-06-01.",
            id="no-day",
        ),
        pytest.param(
            changed(("next_review}\n\n", "nxt_review}\n\n")),
            f"ours/{RULE}: `needs.threshold_document.nxt_review`: there is no key `nxt_review` here. "
            "Did you mean `next_review`?",
            id="misspelt-path",
        ),
        pytest.param(
            changed(("source: our-procedures", "source: our-procedure")),
            f"ours/{RULE}: `our-procedure` is not in sources.yaml. Did you mean `our-procedures`?",
            id="unknown-source",
        ),
        pytest.param(
            {RULE: NEW, "sources.yaml": f"{new_sources()}  - {{id: ca2004, title: Our Act}}\n"},
            "ours/sources.yaml: there is a source `ca2004` already",
            id="source-twice",
        ),
        pytest.param(
            {RULE: NEW, "sources.yaml": f"{new_sources()}  - {{id: act, title: Children act 2004}}\n"},
            "ours/sources.yaml: `act` is called as `ca2004` is",
            id="source-that-takes-the-laws-name",
        ),
        pytest.param(
            changed(("url: ''", "url: 'javascript:x'")),
            f"ours/{RULE}: “javascript:x” is no web address",
            id="address",
        ),
        pytest.param(
            changed(("message: The", 'message: "{value:>999999999}" #')),
            f"ours/{RULE}: inside its braces a message has a name and nothing else",
            id="message-of-any-length",
        ),
        pytest.param({RULE: "a: &a [x]\nb: [*a, *a]\n"}, f"ours/{RULE}:1: `&a` marks a value", id="yaml-bomb"),
        pytest.param({RULE: f"id: {'[' * 5000}"}, f"ours/{RULE}:1: Lists and keys are nested more than", id="deep"),
        pytest.param(
            changed(("look_at: document", f"look_at: [{', '.join(['document'] * 501)}]")),
            f"ours/{RULE}: the rule makes more than 1,000 checks",
            id="many-places",
        ),
        pytest.param(
            changed(("look_at: document", "look_at: []")), f"ours/{RULE}:20: look_at: this list", id="nowhere"
        ),
        pytest.param(
            changed(("- {present: needs.threshold_document.next_review}", "- {check: [x]}")),
            f"ours/{RULE}: ['x'] is not the name of a check.",
            id="check-that-is-a-list",
        ),
        pytest.param(
            changed(
                ("- {present: needs.threshold_document.next_review}", "- {field: publication.status, one_of: [[x]]}")
            ),
            f"ours/{RULE}: `publication.status` never holds ['x']",
            id="word-that-is-a-list",
        ),
    ],
)
def test_what_is_refused(compiled: Compiled, table: Table, files: dict[str, str], sentence: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        with_local(compiled, [folder(files)], table, TAKEN)

    assert str(caught.value).startswith(sentence)


def test_two_folders_cannot_share_an_id(compiled: Compiled, table: Table) -> None:
    folders = [folder({RULE: NEW}, name) for name in ("ours", "region")]

    with pytest.raises(CatalogueError, match=r"^region/needs/dated\.yaml: .* taken by ours/needs/dated\.yaml"):
        with_local(compiled, folders, table, TAKEN)


def test_the_worked_example_of_the_docs(compiled: Compiled, base: dict[str, Any], table: Table) -> None:
    rule, sources = re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL)[:2]
    files = {"disputes/front-line-limit.yaml": rule, "sources.yaml": sources}

    local = with_local(compiled, [folder(files)], table, TAKEN)
    trial = tried(
        local.catalogue.rules["front-line-limit"], local.files["front-line-limit"], base, table, local.catalogue
    )

    assert trial.problems == ()
    assert trial.changes > 5


def test_exampleshire_meets_the_worked_example(compiled: Compiled, base: dict[str, Any], table: Table) -> None:
    rule, sources = re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL)[:2]
    local = with_local(
        compiled, [folder({"disputes/front-line-limit.yaml": rule, "sources.yaml": sources})], table, TAKEN
    )
    catalogue = local.catalogue._replace(rules={"front-line-limit": local.catalogue.rules["front-line-limit"]})

    findings = judge(read(tree_of(base, "base"), table, {}), catalogue, Question(DAY, "wt2023", ""))

    assert "met" in {finding.outcome for finding in findings}
    assert {finding.outcome for finding in findings} <= {"met", "not-applicable"}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        pytest.param(
            (("next_review: 2026-11}", "dated: 2024-11}"),),
            "The example “The next review has its month” does not hold: not-met at",
            id="example-that-does-not-hold",
        ),
        pytest.param(
            (("must:\n", "must:\n  - {present: needs.threshold_document.title}\n"),),
            "No example notices this change of the rule: must 1 (present) dropped",
            id="clause-that-no-example-needs",
        ),
        pytest.param(
            (("set: needs.threshold_document, to", "set: needs.identify.x, to"),),
            "An example names `needs.identify.x`, which the base document cannot have.",
            id="example-of-a-place-that-cannot-be",
        ),
    ],
)
def test_a_weak_rule_is_told(
    compiled: Compiled,
    base: dict[str, Any],
    table: Table,
    changes: tuple[tuple[str, str], ...],
    problem: str,
) -> None:
    local = with_local(compiled, [folder(changed(*changes))], table, TAKEN)

    trial = tried(local.catalogue.rules["dated"], local.files["dated"], base, table, local.catalogue)

    assert any(one.startswith(problem) for one in trial.problems), trial.problems
