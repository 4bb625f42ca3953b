"""Information sharing, data, training and audit."""

from collections.abc import Iterator

from masa.model.information import InformationSharing, SharingAgreement
from masa.render.publication import Block, Section
from masa.render.telling.lines import linked
from masa.render.telling.records import Show, Telling, line


def information(telling: Telling) -> Iterator[Section]:
    """Yield how information is shared, and the agreements for it."""
    shared = telling.document.information_sharing
    yield telling.section(
        "information_sharing",
        "Sharing information",
        telling.opening(shared),
        telling.facts(shared, "text", "agreements", "documents"),
        telling.closing(shared),
        sections=() if shared is None else _agreements(telling, shared),
    )


def data(telling: Telling) -> Iterator[Section]:
    """Yield how data shows whether help works."""
    known = telling.document.data_and_intelligence
    measures = telling.table(
        "data-measures",
        "What we measure",
        known.measures if known else (),
        (Show("Measure", ("title",)), Show("Shows", ("shows",)), Show("How often", ("how_often",))),
    )
    yield telling.section(
        "data_and_intelligence",
        "Data and intelligence",
        telling.opening(known),
        telling.facts(known, "text", "measures", "documents"),
        measures,
        telling.closing(known),
    )


def training(telling: Telling) -> Iterator[Section]:
    """Yield how training is commissioned, delivered and judged, and the audits."""
    taught = telling.document.training
    yield telling.section(
        "training",
        "Training",
        telling.opening(taught),
        telling.facts(taught, "text", "programme", "impact", "documents"),
        _courses(telling),
        telling.closing(taught),
        sections=(
            telling.section(
                "training-impact", "How its impact is seen", telling.points(taught.impact if taught else ())
            ),
        ),
    )
    audited = telling.document.audit
    yield telling.section(
        "audit",
        "Multi-agency audit",
        telling.opening(audited),
        telling.facts(audited, "text", "programme", "documents"),
        _audits(telling),
        telling.closing(audited),
    )


def _agreements(telling: Telling, shared: InformationSharing) -> Iterator[Section]:
    for number, agreement in enumerate((entry for entry in shared.agreements if entry), start=1):
        name = f"information-sharing-agreements-{number}"
        yield telling.section(name, agreement.title or "Agreement", _agreement(telling, agreement, name))


def _agreement(telling: Telling, agreement: SharingAgreement, name: str) -> tuple[Block, ...]:
    shown = (
        Show("Signed by", ("who", "called")),
        Show("On", ("signed_on",)),
        Show("Standing", ("standing",)),
    )
    address = telling.titled("Where to read it", line(linked(None, agreement.url)))
    signed = telling.table(
        f"{name}-signatories",
        f"Who has signed: {agreement.title or 'agreement'}",
        agreement.signatories,
        shown,
    )
    return (*address, *telling.facts(agreement, "title", "url", "signatories"), *signed)


def _courses(telling: Telling) -> tuple[Block, ...]:
    taught = telling.document.training
    shown = (
        Show("Course", ("title",)),
        Show("For", ("for",)),
        Show("Form", ("form",)),
        Show("How often", ("how_often",)),
        Show("How many", ("how_many",), numeric=True),
        Show("Valid for", ("lasts",)),
    )
    return telling.table("training-programme", "Training programme", taught.programme if taught else (), shown)


def _audits(telling: Telling) -> tuple[Block, ...]:
    audited = telling.document.audit
    shown = (
        Show("Audit", ("title",)),
        Show("How often", ("how_often",)),
        Show("By", ("by",)),
        Show("Of", ("of",)),
        Show("Method", ("method",)),
    )
    return telling.table("audit-programme", "Audit programme", audited.programme if audited else (), shown)
