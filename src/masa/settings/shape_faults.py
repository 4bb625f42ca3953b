"""What is wrong with the shape of a masa.toml, in words."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from masa.model.kinds.quoted import cut
from masa.model.suggestion import nearest
from masa.settings.file_shape import PerFile, SettingsFile
from masa.settings.origin import Keys

_SELECTORS = 'a list of one or more words, such as ["dsp-named", "funding"]'
_TAKES = {
    "select": _SELECTORS,
    "ignore": 'a list of words, such as ["dsp-named", "funding"]',
    "fail-on": "error, warning or advice, in quotes",
    "edition": 'one edition in quotes, such as "wt2023"',
    "rules": 'a list of folders, such as ["rules"]',
    "templates": "the name of one folder in quotes",
    "baseline": "the name of one file in quotes",
    "files": 'a list of patterns below the folder of this file, with / between folders, such as ["drafts/**"]',
    "per-file": "tables, each of them begun with a line [[per-file]]",
}
_PER_FILE = "per-file"


def known_keys(*, per_file: bool) -> list[str]:
    """Return the keys of a per-file table, or those of the top of the file."""
    return [name.replace("_", "-") for name in (PerFile if per_file else SettingsFile).model_fields]


def told_of(error: ValidationError) -> tuple[Keys, str]:
    """Return the place of the first fault, and a sentence about it."""
    first = error.errors()[0]
    keys: Keys = first["loc"]
    if first["type"] == "missing":
        return keys[:-1], f"a [[per-file]] table needs `files`: {_TAKES['files']}."
    if first["type"] == "extra_forbidden":
        return keys, _unknown_key(str(keys[-1]), per_file=keys[0] == _PER_FILE)
    return keys, _wrong(first, next(key for key in reversed(keys) if isinstance(key, str)))


def _unknown_key(key: str, *, per_file: bool) -> str:
    if key in known_keys(per_file=not per_file):
        if per_file:
            return f"`{key}` holds for the whole folder: write it above the first [[per-file]]."
        return f"`{key}` belongs to some documents: write it below a line [[per-file]]."
    meant = nearest(key, known_keys(per_file=per_file))
    hint = f"Did you mean `{meant}`?" if meant else f"The keys are: {', '.join(known_keys(per_file=per_file))}."
    return f"there is no key `{cut(key)}`. {hint}"


def _wrong(fault: ErrorDetails, key: str) -> str:
    written = fault["input"] if fault["type"] == "literal_error" else None
    meant = nearest(written, ("error", "warning", "advice")) if isinstance(written, str) else None
    return f"`{key}` takes {_TAKES[key]}." + (f" Did you mean {meant}?" if meant else "")
