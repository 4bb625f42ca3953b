"""The documents that are measured with are the same to the byte everywhere, of their sizes, and sound."""

from datetime import date
from hashlib import sha256

import pytest

from benchmarks.documents.areas import DAY, areas
from benchmarks.documents.document import document
from benchmarks.documents.extra import Extra
from benchmarks.documents.faults import FAULTS, with_faults
from benchmarks.documents.growth import GROWN, grown
from benchmarks.documents.local_rules import local_rules
from benchmarks.documents.sizes import CORPUS_SIZE, SIZES, single, sized
from benchmarks.documents.workflow import workflow
from masa.cli.catalogue import shipped_table
from masa.model.reader import read
from masa.source.decoding import MAX_BYTES
from masa.source.tree import Fault
from masa.source.yaml_parser import parse_yaml

EVERY_AREA = areas()
BY_NAME = {area.name: area for area in EVERY_AREA}


def faults_of(text: str) -> list[Fault]:
    """Return what the parser and the reader find."""
    return list(read(parse_yaml(text, "document.yaml"), shipped_table(), {}).faults)


@pytest.mark.parametrize(
    ("name", "digest"),
    [
        pytest.param("20k", "4e8906f57452fb00", id="20 KB"),
        pytest.param("60k", "0b4f9781e162e429", id="60 KB"),
        pytest.param("250k", "bd29f6f22d7bcdf4", id="250 KB"),
    ],
)
def test_the_same_bytes_and_the_size(name: str, digest: str) -> None:
    data = single(name).encode()
    assert sha256(data).hexdigest()[:16] == digest
    assert abs(len(data) - SIZES[name]) <= SIZES[name] * 0.05


@pytest.mark.parametrize(
    ("area", "partners", "digest"),
    [
        pytest.param("Hartlepool", 3, "7f2f780a7d1b08f5", id="one board"),
        pytest.param("Surrey", 4, "6ca0ac69e79ba4ff", id="a county that several boards touch"),
        pytest.param("City of London", 3, "1d114b961dc8611c", id="a force with a name of its own"),
    ],
)
def test_a_document_of_the_corpus(area: str, partners: int, digest: str) -> None:
    text = sized(BY_NAME[area], CORPUS_SIZE)
    assert sha256(text.encode()).hexdigest()[:16] == digest
    assert abs(len(text.encode()) - CORPUS_SIZE) <= CORPUS_SIZE * 0.05
    assert all(f'name: "{body.name}", kind: {body.kind}, code: {body.code}' in text for body in BY_NAME[area].partners)
    assert len(BY_NAME[area].partners) == partners


def test_each_area_has_a_document_of_its_own() -> None:
    assert len(EVERY_AREA) == 153
    assert len({area.council.code for area in EVERY_AREA}) == 153
    assert all(area.boards for area in EVERY_AREA)


def test_masa_finds_the_faults_put_in_and_no_others() -> None:
    found = faults_of(single("60k"))
    assert sorted(fault.id for fault in found) == sorted(fault.found_by for fault in FAULTS)
    assert faults_of(document(BY_NAME["Surrey"], Extra(7, 13, 5, 12), faults=False)) == []


def test_a_fault_whose_place_is_gone_is_not_passed_over() -> None:
    with pytest.raises(ValueError, match="has to stand once"):
        with_faults("masa: 1\n")


@pytest.mark.parametrize("thing", [pytest.param(thing, id=thing) for thing in GROWN])
def test_what_grows_grows_by_the_same_each_time(thing: str) -> None:
    *_, half, most = GROWN[thing].steps
    nothing, once, twice = (len(grown(thing, number).encode()) for number in (0, half, most))
    assert (twice - nothing) / (once - nothing) == pytest.approx(2, rel=0.06)
    assert twice < MAX_BYTES
    assert faults_of(grown(thing, GROWN[thing].first)) == []


def test_local_rules_are_as_many_as_asked_for() -> None:
    folder = local_rules(40)
    assert len([name for name in folder if name.startswith("disputes/")]) == 40
    assert len(set(folder.values())) == 41


def test_a_workflow_has_the_size() -> None:
    assert 57_000 <= len(workflow(60_000)) <= 60_000


def test_the_day_is_one_that_the_data_covers() -> None:
    assert date.fromisoformat(DAY) == date(2025, 6, 1)
