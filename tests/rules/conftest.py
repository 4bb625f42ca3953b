"""What the tests of rules share: documents of a few lines, and one clause asked of them."""

from collections.abc import Callable, Mapping
from datetime import date

import pytest

from masa.diagnostic import Finding
from masa.model.document_path import written
from masa.model.reader import read
from masa.model.reading import Reading
from masa.model.table import Table
from masa.reference.reference import Reference
from masa.rules.engine.answer import CONTRARY, MET, MISSING, Answer, Answers, Check
from masa.rules.engine.glance import glance_at
from masa.rules.engine.judge import judge
from masa.rules.engine.lost import lost_paths
from masa.rules.engine.memory import Memory
from masa.rules.engine.scene import Node, Question, Scene
from masa.rules.engine.shade import UnseenError
from masa.rules.engine.sight import Sight
from masa.rules.engine.walk import walk
from masa.rules.language.catalogue import Compiled, compile_catalogue
from masa.rules.language.clauses import compile_clause
from masa.rules.language.routes import compile_route, scope_of
from masa.source.yaml_parser import parse_yaml

DAY = date(2025, 6, 1)
EDITIONS = (("wt2023", date(2023, 12, 15)), ("wt2026", date(2026, 3, 18)))

ReadingOf = Callable[..., Reading]
SceneOf = Callable[..., Scene]
Asked = Callable[..., list[str]]


@pytest.fixture(scope="session")
def reading_of(table: Table) -> ReadingOf:
    """Read a document written as YAML, without its first line."""

    def reading(text: str, prose: Mapping[str, str] | None = None) -> Reading:
        return read(parse_yaml("masa: 1\n" + text, "arrangements.yaml"), table, prose or {})

    return reading


@pytest.fixture(scope="session")
def scene_of(reading_of: ReadingOf, reference: Reference) -> SceneOf:
    def scene(text: str, day: date = DAY, prose: Mapping[str, str] | None = None) -> Scene:
        reading = reading_of(text, prose)
        lost = lost_paths(reading)
        return Scene(reading, day, "wt2023", EDITIONS, lost, reference, Memory(reading, lost))

    return scene


@pytest.fixture(scope="session")
def asked(table: Table, scene_of: SceneOf) -> Asked:
    """Ask a clause, written as in a rule file, at each place of a document; one line for each answer.

    What a glance tells of a place must be what the answers say.
    """

    def lines(text: str, clause: str, at: str = "document", day: date = DAY) -> list[str]:
        scope = scope_of(at, table)
        check = compile_clause(clause_of(clause), scope)
        scene = scene_of(text, day)
        nodes = walk(scene, Node((), scene.reading.values), compile_route(at, scope_of("document", table))).nodes
        each = [(node, check.ask(scene, node)) for node in nodes]
        for node, answers in each:
            told = glanced(check, scene, node)
            assert told in ("unseen", verdict_of(answers))
        return [line_of(answer) for _, answers in each for answer in answers]

    return lines


def glanced(check: Check, scene: Scene, node: Node) -> str:
    """Return what a glance tells of a check at a place, or `unseen`."""
    try:
        return glance_at(check, Sight(scene), scene.memory.shades.at(node.path, node.value))
    except UnseenError:
        return "unseen"


def verdict_of(answers: Answers) -> str:
    """Return the verdict that a glance may tell of some answers, or nothing where it may tell none."""
    given = {answer.verdict for answer in answers}
    if not given <= {MET, MISSING, CONTRARY}:
        return ""
    return next(verdict for verdict in (CONTRARY, MISSING, MET) if verdict in given)


def clause_of(text: str) -> object:
    tree = parse_yaml(f"clause: {text}", "clause.yaml")
    assert isinstance(tree.values, dict), tree
    assert tree.faults == ()
    return tree.values["clause"]


def line_of(answer: Answer) -> str:
    """Write an answer as `verdict place: value; limit ...; found ...`."""
    words = [answer.value, answer.limit and f"limit {answer.limit}", answer.found and f"found {answer.found}"]
    told = "; ".join(word for word in words if word)
    return f"{answer.verdict} {written(answer.path) or 'document'}" + (f": {told}" if told else "")


SOURCES = """sources:
  - {id: act, title: The Act}
  - {id: guide, title: The Guide}
  - {id: ca2004, title: Children Act 2004}
  - {id: wt2023, title: Working Together 2023}
  - {id: wt2026, title: Working Together 2026}
"""
BOOKS = """editions:
  - {id: wt2023, title: Working Together 2023, from: 2023-12-15}
  - {id: wt2026, title: Working Together 2026, from: 2026-03-18}
"""
MADE_UP = {
    "id": "made-up",
    "says": "The needs are said.",
    "why": "It helps.",
    "look_at": "document",
    "must": "[{present: needs.identify}]",
    "message": '"{item}: nothing is said."',
    "remedy": "Say it.",
    "a_pass_means": "Little.",
    "examples": "[{title: a, outcome: met}, {title: b, outcome: not-met}]",
}
AUTHORITY = {
    "source": "guide",
    "provision": "chapter 2",
    "force": "guidance-should",
    "certainty": "text",
    "url": '"https://law.example"',
    "read_on": "2026-11-21",
}

RuleText = Callable[..., str]
CompiledOf = Callable[..., Compiled]
Judged = Callable[..., list[Finding]]


def _rule_text(changes: Mapping[str, str]) -> str:
    authority = {key: changes.get(key, value) for key, value in AUTHORITY.items()}
    row = ", ".join(f"{key}: {value}" for key, value in authority.items())
    others = {key: value for key, value in changes.items() if key not in AUTHORITY}
    keys = {**MADE_UP, "authority": f"[{{{row}}}]", **others}
    return "\n".join(f"{key}: {value}" for key, value in keys.items() if value)


@pytest.fixture(scope="session")
def rule_text() -> RuleText:
    """Write a rule file: a made-up rule with keys changed, added, or left out where they are empty."""
    return _rule_text


@pytest.fixture(scope="session")
def compiled_of(table: Table) -> CompiledOf:
    """Compile made-up rules, each given by its changes, to a catalogue of two editions."""

    def compiled(*rules: Mapping[str, str]) -> Compiled:
        named = {f"topic/{rule.get('id', 'made-up')}.yaml": _rule_text(rule) for rule in rules}
        return compile_catalogue({**named, "sources.yaml": SOURCES, "editions.yaml": BOOKS}, table)

    return compiled


@pytest.fixture(scope="session")
def judged(compiled_of: CompiledOf, reading_of: ReadingOf) -> Judged:
    """Judge a document of a few lines by made-up rules, each given by its changes."""

    def findings(
        text: str, *rules: Mapping[str, str], day: date = DAY, prose: Mapping[str, str] | None = None
    ) -> list[Finding]:
        catalogue = compiled_of(*(rules or ({},))).catalogue
        return judge(reading_of(text, prose), catalogue, Question(day, "wt2023", ""))

    return findings
