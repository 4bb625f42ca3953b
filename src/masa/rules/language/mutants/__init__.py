"""Mutants of rules: each is a rule with one thing changed, which one of the rule's own examples must notice."""

from masa.rules.language.mutants.mutant import Mutant
from masa.rules.language.mutants.rules import mutants
from masa.rules.language.mutants.survivors import false_examples, unnoticed

__all__ = ["Mutant", "false_examples", "mutants", "unnoticed"]
