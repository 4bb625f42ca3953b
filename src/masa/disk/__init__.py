"""The disk: the only part of masa that opens a file. What it cannot do it says in one sentence."""

from masa.disk.documents import Found, Problem, find_documents
from masa.disk.errors import DiskError
from masa.disk.prose import prose_problems, read_prose
from masa.disk.reading import LARGEST, read_bytes, read_standard_input
from masa.disk.shipped import shipped, shipped_text, shipped_texts
from masa.disk.templates import MASAS, copy_target, own_templates, shipped_templates, template_loader
from masa.disk.writing import write_whole

__all__ = [
    "LARGEST",
    "MASAS",
    "DiskError",
    "Found",
    "Problem",
    "copy_target",
    "find_documents",
    "own_templates",
    "prose_problems",
    "read_bytes",
    "read_prose",
    "read_standard_input",
    "shipped",
    "shipped_templates",
    "shipped_text",
    "shipped_texts",
    "template_loader",
    "write_whole",
]
