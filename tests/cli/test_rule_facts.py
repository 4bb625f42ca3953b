"""Every finding that the reader, the departures and a baseline can make is listed, and explained."""

from masa.baseline.applying import REMEDIES as FROM_BASELINES
from masa.cli.reader_findings import READER_FINDINGS
from masa.model.faults import REMEDIES as FROM_THE_READER
from masa.rules.engine.departures import REMEDIES as FROM_DEPARTURES
from masa.source.words import WORDS as FROM_THE_PARSER


def test_every_finding_without_a_rule_is_explained() -> None:
    made = {name.split(".")[0] for name in (*FROM_THE_PARSER, *FROM_THE_READER, *FROM_DEPARTURES, *FROM_BASELINES)}

    assert made - set(READER_FINDINGS) == set()
    assert set(READER_FINDINGS) - made == set()
