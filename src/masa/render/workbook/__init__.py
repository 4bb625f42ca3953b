"""The pre-publication report as a workbook (ECMA-376). Imports openpyxl, an extra, only when one is written."""

from importlib.util import find_spec

from masa.readiness.readiness import Readiness


def missing_workbook() -> str:
    """Return the sentence that says how to install what a workbook needs; empty where it is there."""
    if find_spec("openpyxl") is not None:
        return ""
    return (
        "The format xlsx needs a part of masa that is not installed. "
        'Install it with: pip install "masa-arrangements[xlsx]"'
    )


def write_workbook(readiness: Readiness) -> bytes:
    """Return the report as the bytes of an .xlsx file; the same report gives the same bytes."""
    from masa.render.workbook.sheets import workbook  # noqa: PLC0415 - openpyxl is an extra

    return workbook(readiness)
