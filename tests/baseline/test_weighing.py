"""An entry accepts nothing more than it says: each reason why one has no effect."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.baseline.applying import apply, findings_about
from masa.baseline.reading import read_baseline
from masa.baseline.weighing import Document, Known, weigh
from masa.diagnostic import Accepted, Finding

DAY = date(2025, 6, 1)


@pytest.mark.parametrize(
    ("change", "found", "fault", "words"),
    [
        pytest.param({}, 1, "", "", id="accepts"),
        pytest.param({"until": "2025-06-01"}, 1, "", "", id="on-its-last-day"),
        pytest.param({"findings": "3"}, 2, "", "", id="fewer-than-it-says"),
        pytest.param({"until": "2025-05-31"}, 1, "baseline-expired", "until 2025-05-31", id="the-day-after"),
        pytest.param({}, 0, "baseline-unused", "finds nothing here", id="matches-nothing"),
        pytest.param({"item": "areas"}, 1, "baseline-unused", "finds nothing here", id="another-item"),
        pytest.param({}, 2, "baseline-over-broad", "there are 2: none", id="more-than-one"),
        pytest.param({"findings": "2"}, 3, "baseline-over-broad", "accepts 2 findings", id="more-than-it-says"),
        pytest.param({"reason": None}, 1, "baseline-incomplete", "`reason`", id="no-reason"),
        pytest.param({"file": None}, 1, "baseline-incomplete", "`file`", id="no-file-is-always-judged"),
        pytest.param({"rule": "dsp-name"}, 1, "baseline-unknown", "Did you mean `dsp-named`?", id="misspelt-rule"),
        pytest.param({"rule": "unknown-key"}, 1, "baseline-unknown", "cannot be accepted", id="of-the-reader"),
        pytest.param({"rule": "new-edition"}, 1, None, "", id="rule-of-another-edition"),
    ],
)
def test_one_entry(
    text: Callable[..., str],
    finding: Callable[..., Finding],
    known: Known,
    change: dict[str, str | None],
    found: int,
    fault: str | None,
    words: str,
) -> None:
    baseline = read_baseline(text(change), "b.yaml")
    documents = {"a.yaml": Document([finding("dsp-named", "people")] * found, "wt2023")}

    (weighed,) = weigh(baseline, documents, known, DAY)

    assert weighed.fault == (fault or "")
    assert words in weighed.message
    assert bool(weighed.accepted) == (not fault)


def test_an_entry_about_another_document_is_not_judged(text: Callable[..., str], known: Known) -> None:
    baseline = read_baseline(text({"file": "b.yaml", "until": "2020-01-01"}), "b.yaml")

    assert weigh(baseline, {"a.yaml": Document()}, known, DAY) == []


def test_a_document_that_is_gone_leaves_its_entries_unused(text: Callable[..., str], known: Known) -> None:
    baseline = read_baseline(text({"rule": "new-edition"}), "b.yaml")

    (weighed,) = weigh(baseline, {"a.yaml": Document(exists=False)}, known, DAY)

    assert (weighed.fault, weighed.message) == ("baseline-unused", "There is no file a.yaml any more.")


def test_what_could_not_be_checked_leaves_its_entry_alone(
    text: Callable[..., str], finding: Callable[..., Finding], known: Known
) -> None:
    baseline = read_baseline(text({}), "b.yaml")
    documents = {"a.yaml": Document([finding("dsp-named", "", "not-checked")], "wt2023")}

    assert weigh(baseline, documents, known, DAY)[0].fault == ""


def test_the_second_of_two_alike_is_unused(
    text: Callable[..., str], finding: Callable[..., Finding], known: Known
) -> None:
    baseline = read_baseline(text({"until": "2020-01-01"}, {}, {}), "b.yaml")

    weighed = weigh(baseline, {"a.yaml": Document([finding("dsp-named", "people")])}, known, DAY)

    assert [one.fault for one in weighed] == ["baseline-expired", "", "baseline-unused"]
    assert weighed[2].message == "Entry 2 of the list accepts the same already."


def test_only_what_is_not_met_and_of_a_rule_is_accepted(
    text: Callable[..., str], finding: Callable[..., Finding], known: Known
) -> None:
    found = [
        finding("dsp-named", ""),
        finding("dsp-named", "people", "met"),
        finding("unknown-key", "", force=None),
        finding("departure-unused", "", force="consistency"),
    ]
    baseline = read_baseline(text({"item": "the document"}, {"rule": "unknown-key"}, {"rule": "departure-unused"}), "")
    weighed = weigh(baseline, {"a.yaml": Document(found)}, known, DAY)

    applied = apply(found, weighed, "a.yaml", known.rules)

    assert applied == [found[0]._replace(accepted=Accepted("Soon", "Ann", "2025-12-31")), *found[1:]]
    assert applied[0].outcome == "not-met"
    assert [one.fault for one in weighed] == ["", "baseline-unknown", "baseline-unknown"]


@pytest.mark.parametrize(
    ("change", "found", "place"),
    [
        pytest.param({"until": "2025-05-31"}, 1, (8, 12), id="expired-at-until"),
        pytest.param({"rule": "nobody"}, 1, (4, 11), id="unknown-at-rule"),
        pytest.param({}, 0, (3, 5), id="unused-at-the-entry"),
        pytest.param({"findings": "2"}, 3, (9, 15), id="over-broad-at-findings"),
        pytest.param({}, 3, (3, 5), id="over-broad-without-findings"),
        pytest.param({"who": None}, 1, (3, 5), id="incomplete-at-the-entry"),
    ],
)
def test_a_finding_about_an_entry_points_into_the_baseline(
    text: Callable[..., str],
    finding: Callable[..., Finding],
    known: Known,
    change: dict[str, str | None],
    found: int,
    place: tuple[int, int],
) -> None:
    baseline = read_baseline(text(change), "b.yaml")
    weighed = weigh(baseline, {"a.yaml": Document([finding("dsp-named", "people")] * found)}, known, DAY)

    (about,) = findings_about(weighed, baseline)

    assert (about.span.file, about.span.start) == ("b.yaml", place)
    assert (about.outcome, about.force, about.severity) == ("not-met", "consistency", "warning")
    assert about.remedy
