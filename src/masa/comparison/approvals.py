"""An approval given anew: the row of a person who signed before, for another version or on another day."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from masa.comparison.change import Change
from masa.comparison.difference import Difference
from masa.comparison.making import Pair

_OF_ROW = ("version", "signed_on", "minute", "digest")


def approvals(pair: Pair, differences: Sequence[Difference]) -> tuple[list[Change], list[Difference]]:
    """Return one change for each row of sign_off that differs in several of its keys, and the differences left."""
    changes, told = [], []
    of_rows = [one for one in differences if one.record == "SignOff" and not one.entry and one.key in _OF_ROW]
    for _, rows in groupby(of_rows, lambda one: (one.old_path[:-1], one.new_path[:-1])):
        of_row = list(rows)
        if len(of_row) > 1:
            changes.append(_given_anew(pair, of_row))
            told += of_row
    return changes, [one for one in differences if one not in told]


def _given_anew(pair: Pair, of_row: Sequence[Difference]) -> Change:
    one = of_row[0]
    before, after = pair.was.at(one.old_path[:-1]), pair.now.at(one.new_path[:-1])
    old, new = ", ".join(_said(before)), ", ".join(_said(after))
    bound = next((_bound(digest) for digest in of_row if digest.key == "digest"), "")
    sentence = f"{pair.now.entry(after)}: the approval is of {new}, where it was of {old}{bound}."
    row = one._replace(key="", old_path=one.old_path[:-1], new_path=one.new_path[:-1], old=before, new=after)
    return pair.change("approval-changed", row, sentence, old, new)


def _said(row: dict[str, Any]) -> Iterator[str]:
    yield f"version {row['version']}" if row.get("version") else "no version"
    if row.get("signed_on"):
        yield str(row["signed_on"])
    if row.get("minute"):
        yield f"minute {row['minute']}"


def _bound(digest: Difference) -> str:
    """Return what became of the digest; of two digests it goes without saying."""
    if digest.old and digest.new:
        return ""
    return (
        ", and is now bound to the words approved" if digest.new else ", and is no longer bound to the words approved"
    )
