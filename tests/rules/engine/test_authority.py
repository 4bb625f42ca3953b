"""What a finding rests on, in words."""

import pytest

from masa.diagnostic import Authority
from masa.rules.engine.authority import provision, standing

ACT = Authority("ca2004", "Children Act 2004", "s.16E(2)", None, "statute-must", "text", "", "")
WT = Authority("wt2023", "Working Together 2023", "chapter 2, disputes", None, "guidance-should", "derived", "", "")


@pytest.mark.parametrize(
    ("authority", "words"),
    [
        pytest.param(ACT, "Children Act 2004 s.16E(2)", id="section"),
        pytest.param(ACT._replace(provision="ss.16E, 16F"), "Children Act 2004 ss.16E, 16F", id="sections"),
        pytest.param(ACT._replace(title="Regs", provision="reg 18"), "Regs reg 18", id="regulation"),
        pytest.param(ACT._replace(title="Regs", provision="Sch para 24"), "Regs Sch para 24", id="schedule"),
        pytest.param(WT, "Working Together 2023, chapter 2, disputes", id="guidance"),
        pytest.param(
            WT._replace(paragraph="9"), "Working Together 2023, chapter 2, disputes, paragraph 9", id="paragraph"
        ),
        pytest.param(WT._replace(title="good practice", provision=""), "Good practice", id="no-provision"),
    ],
)
def test_provision(authority: Authority, words: str) -> None:
    assert provision(authority) == words


@pytest.mark.parametrize(
    ("force", "certainty", "words"),
    [
        pytest.param("statute-must", "text", "law, read in the text", id="law-read"),
        pytest.param("regulation-must", "text", "law, read in the text", id="regulation-read"),
        pytest.param(
            "statute-must", "derived", "law, reported by others; not read in the text itself", id="law-reported"
        ),
        pytest.param(
            "guidance-should",
            "derived",
            "guidance, reported by others; not read in the guidance itself",
            id="guidance-reported",
        ),
        pytest.param(
            "statute-must",
            "inferred",
            "law, likely: its words were read, the step to this rule is ours",
            id="law-likely",
        ),
        pytest.param("guidance-should", "inferred", "guidance, likely: our own inference", id="guidance-likely"),
        pytest.param("good-practice", "derived", "good practice, seen in published arrangements", id="practice-seen"),
        pytest.param("guidance-should", "memory", "guidance, from memory; not checked", id="memory"),
    ],
)
def test_standing(force: str, certainty: str, words: str) -> None:
    assert standing(ACT._replace(force=force, certainty=certainty)) == words


def test_good_practice_is_not_said_twice() -> None:
    practice = ACT._replace(title="good practice", force="good-practice", certainty="inferred")

    assert standing(practice) == "likely: our own inference"
