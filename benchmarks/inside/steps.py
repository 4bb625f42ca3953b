"""The steps of `masa lint` with everything loaded, as functions of a document's text."""

from datetime import date

from benchmarks.documents.areas import DAY
from masa.cli.catalogue import shipped_rules, shipped_table
from masa.diagnostic import Finding
from masa.model.reader import read
from masa.model.reading import Reading
from masa.rules.engine.edition import question_for
from masa.rules.engine.judge import judge_counting
from masa.rules.engine.outcome import SETTLED
from masa.source.tree import Tree
from masa.source.yaml_parser import parse_yaml

DAY_ASKED = date.fromisoformat(DAY)
"""The day that the documents are judged on."""


def parse(text: str) -> Tree:
    """Return the tree of a text."""
    return parse_yaml(text, "document.yaml")


def understand(tree: Tree) -> Reading:
    """Return the reading of a tree: every value in its kind, every reference followed."""
    return read(tree, shipped_table(), {})


def ask(reading: Reading) -> list[Finding]:
    """Return what every rule has to say, each finding with its span; what is settled is counted, as in a lint."""
    catalogue = shipped_rules().catalogue
    question = question_for(reading.values, catalogue.editions, DAY_ASKED, None)
    found = judge_counting(reading, catalogue, question, SETTLED).findings
    for finding in found:
        _ = finding.span, finding.related
    return found


def lint(text: str) -> list[Finding]:
    """Return what parsing, reading and every rule find in a text."""
    return ask(understand(parse(text)))
