"""How much the tests of robustness do in CI; the nightly workflow, and a run by hand, do far more."""

EXAMPLES = 14
"""Documents that hypothesis makes, for each of its tests."""
MUTANTS = 2048
"""Mutants of the runner: a count and no time, so that the result does not depend on the machine."""
DOCUMENTS = 32
"""Generated documents of the runner, each printed, rendered and checked."""
SEED = "2026-11-22"
EVERY_NTH_SECTION = 3
"""Which sections are taken out of a document, to see that the others are judged as before; 1 is all."""
