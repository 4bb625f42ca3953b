"""The version of the format that a file is written in, and what its lack or another one means."""

from masa.model.faults import Faults
from masa.model.kinds.number import parse_number
from masa.source.tree import Tree

FORMAT_VERSION = 1


def is_of_this_version(tree: Tree, faults: Faults) -> bool:
    """Tell whether the file may be read by this masa; one that does not say its version may."""
    written = tree.values.get("masa", "") if isinstance(tree.values, dict) else ""
    try:
        version = parse_number(written) if isinstance(written, str) else FORMAT_VERSION
    except ValueError:
        version = FORMAT_VERSION
    if version == FORMAT_VERSION:
        return True
    message = f"This file is written in version {version} of masa's format; this masa reads version {FORMAT_VERSION}."
    faults.add("format-version", ("masa",), message)
    return False


def check_version_is_said(tree: Tree, faults: Faults) -> None:
    """Record a file that does not say its version, unless another fault explains it."""
    if isinstance(tree.values, dict) and "masa" not in tree.values and ("masa",) not in faults.unreadable:
        faults.add("no-format-version", ("masa",), "The file does not say which version of masa's format it is in.")
