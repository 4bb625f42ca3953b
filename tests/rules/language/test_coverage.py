"""Coverage: which rules read a provision, by what they cite; and the shipped register, whole."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.disk.shipped import shipped_texts
from masa.rules.language.catalogue import Compiled
from masa.rules.language.citation import provisions_in
from masa.rules.language.coverage import NUMBERED, authorities, coverage
from masa.rules.language.error import CatalogueError
from masa.rules.language.register_file import Register, register_of

CompiledOf = Callable[..., Compiled]
LAW = {"source": "ca2004", "force": "statute-must", "bites_on": "arrangements"}


def register(*provisions: str) -> Register:
    rows = "\n".join(f"  - {{source: {source}, {rest}}}" for source, rest in (one.split(" ", 1) for one in provisions))
    requirements = "requirements:\n  - {rule: a, says: b, reason: out-of-scope, because: c}\n"
    return register_of({"register.yaml": f"provisions:\n{rows}\n{requirements}"})


@pytest.mark.parametrize(
    ("provision", "cited", "rules"),
    [
        pytest.param("s.16E(2)", "s.16E(2)", 1, id="the-same"),
        pytest.param("s.16E(2)", "s.16E(1), (2)", 1, id="among-others"),
        pytest.param("s.16G(7)", "s.16G(7)(a)", 1, id="a-part-of-it"),
        pytest.param("s.16G(7)(a)", "s.16G(7)", 1, id="a-subsection-that-holds-it"),
        pytest.param("s.16E(2)", "s.16E", 0, id="its-whole-section-only-named"),
        pytest.param("s.16E(2)", "s.16F(2)", 0, id="another"),
    ],
)
def test_who_reads_a_provision_of_law(compiled_of: CompiledOf, provision: str, cited: str, rules: int) -> None:
    files = compiled_of({**LAW, "provision": f'"{cited}"'}).files

    covered = coverage(register(f'ca2004 provision: "{provision}", says: x'), files)

    assert [len(one.rules) for one in covered] == [rules]
    assert bool(covered[0].fault) is not bool(rules)


def test_who_reads_a_topic_of_the_guidance(compiled_of: CompiledOf) -> None:
    files = compiled_of({"source": "wt2023", "provision": '"chapter 2, funding; the 2018 edition"'}).files

    covered = coverage(register('wt2023 provision: "chapter 2, funding", says: x'), files)

    assert covered[0].rules == ("made-up",)


def test_naming_sections_for_tidiness_is_not_reading_them(compiled_of: CompiledOf) -> None:
    files = compiled_of({"source": "ca2004", "force": "consistency", "provision": '"ss.16K\u201316L"'}).files

    covered = coverage(register('ca2004 provision: "s.16K", says: x, reason: power, because: y'), files)

    assert (covered[0].rules, covered[0].fault) == ((), "")


def test_a_reason_beside_rules_is_a_fault(compiled_of: CompiledOf) -> None:
    files = compiled_of({**LAW, "provision": '"s.16E(2)"'}).files

    covered = coverage(register('ca2004 provision: "s.16E(2)", says: x, reason: spent, because: y'), files)

    assert covered[0].fault == "a reason is given, and rules read it"


def test_a_reason_needs_its_words() -> None:
    with pytest.raises(CatalogueError, match="stand together"):
        register('ca2004 provision: "s.16E(2)", says: x, reason: spent')


@pytest.fixture(scope="module")
def shipped() -> Register:
    return register_of(shipped_texts("rules", ".yaml"))


def test_every_provision_is_covered(shipped: Register, compiled: Compiled) -> None:
    covered = coverage(shipped, compiled.files)

    assert [f"{one.entry.source} {one.entry.provision}: {one.fault}" for one in covered if one.fault] == []


def test_every_citation_of_law_can_be_read(compiled: Compiled) -> None:
    cited = [one.provision for file in compiled.files.values() for one in authorities(file) if one.source in NUMBERED]

    assert all(provisions_in(citation) for citation in cited)


def test_every_requirement_is_a_rule_or_says_why_not(shipped: Register, compiled: Compiled) -> None:
    lines = (Path(__file__).parents[1] / "requirements.txt").read_text().splitlines()
    rows = [line for line in lines if not line.startswith("#")]
    told = [entry.rule for entry in shipped.requirements]

    assert [row for row in rows if (row in compiled.files) + told.count(row) != 1] == []
    assert [name for name in told if name in compiled.files] == []
