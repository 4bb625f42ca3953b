"""What a run needs to judge documents."""

from masa.light_tuple import LightTuple
from masa.model.table import Table
from masa.rules.engine.rule import Catalogue


class Shipped(LightTuple):
    """The reader's table, and the catalogue: rules, editions and reference data."""

    table: Table
    catalogue: Catalogue
