"""The disk: the only part of masa that opens a file. What it cannot do it says in one sentence."""

from masa.disk.documents import Found, Problem, find_documents, is_masas_own
from masa.disk.errors import DiskError
from masa.disk.folders import each_folder_once, texts_beneath
from masa.disk.prose import ReadBeside, prose_problems, read_prose
from masa.disk.reading import LARGEST, read_bytes, read_standard_input
from masa.disk.replacing import replace_text
from masa.disk.revisions import Revision, read_revision, reader_beside, revision_of
from masa.disk.settings import find_settings, path_below, read_settings
from masa.disk.shipped import shipped, shipped_text, shipped_texts
from masa.disk.templates import MASAS, copy_target, own_templates, shipped_templates, template_loader
from masa.disk.writing import new_target, write_new, write_whole

__all__ = [
    "LARGEST",
    "MASAS",
    "DiskError",
    "Found",
    "Problem",
    "ReadBeside",
    "Revision",
    "copy_target",
    "each_folder_once",
    "find_documents",
    "find_settings",
    "is_masas_own",
    "new_target",
    "own_templates",
    "path_below",
    "prose_problems",
    "read_bytes",
    "read_prose",
    "read_revision",
    "read_settings",
    "read_standard_input",
    "reader_beside",
    "replace_text",
    "revision_of",
    "shipped",
    "shipped_templates",
    "shipped_text",
    "shipped_texts",
    "template_loader",
    "texts_beneath",
    "write_new",
    "write_whole",
]
