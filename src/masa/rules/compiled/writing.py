"""Writes the table and the catalogue as bytes, which `reading` reads back."""

from collections.abc import Mapping
from copy import deepcopy
from marshal import dumps
from types import MappingProxyType
from typing import Any

from masa import __version__
from masa.rules.compiled.known import FORMAT
from masa.rules.compiled.pool import Pool
from masa.rules.compiled.shipped import Shipped
from masa.rules.engine.rule import Rule

_SAME: Mapping[str, Rule] = MappingProxyType({})
_FORM = 2  # of marshal: any Python reads it. Later ones tell what is held twice, and are not always the same bytes.


def compiled_bytes(shipped: Shipped) -> bytes:
    """Return a table and a catalogue as `marshal` writes them: the same ones, the same bytes.

    Raises TypeError for a value for which there is no form.
    """
    pool = Pool()
    table, catalogue = shipped
    records = {name: {key: pool.keep(field) for key, field in fields.items()} for name, fields in table.records.items()}
    rules = [pool.keep(rule._replace(in_edition=_SAME)) for rule in catalogue.rules.values()]
    editions = pool.keep(catalogue.editions)
    register, schedule = pool.keep(catalogue.reference.register.tables), pool.keep(catalogue.reference.schedule)
    batches = pool.batches()
    data = {
        "format": FORMAT,
        "masa": __version__,
        "values": batches,
        "root": table.root,
        "records": {name: {key: pool.number(at) for key, at in record.items()} for name, record in records.items()},
        "rules": [pool.number(at) for at in rules],
        "editions": pool.number(editions),
        "register": pool.number(register),
        "schedule": pool.number(schedule),
        "in_edition": {edition.id: _forms(deepcopy(pool), shipped, edition.id) for edition in catalogue.editions},
    }
    return dumps(data, _FORM)


def _forms(pool: Pool, shipped: Shipped, edition: str) -> dict[str, Any]:
    """Return the rules as they stand in an edition where they differ, by id."""
    forms = {name: rule.in_edition.get(edition) for name, rule in shipped.catalogue.rules.items()}
    kept = {name: pool.keep(form) for name, form in forms.items() if form}
    batches = dumps(pool.batches(), _FORM)  # within the whole: not read before a form is asked for
    return {"values": batches, "rules": {name: pool.number(at) for name, at in kept.items()}}
