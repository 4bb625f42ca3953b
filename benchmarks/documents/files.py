"""All that is measured with, as files in one folder."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from benchmarks.documents.growth import GROWN, RULES, grown
from benchmarks.documents.local_rules import local_rules
from benchmarks.documents.sizes import SIZES, corpus, single
from benchmarks.documents.workflow import workflow


class Files(NamedTuple):
    """Where everything stands: a document of each size, the corpus, a workflow, and local rules by their number.

    `grown` are the documents that grow in one thing, by the thing and how many of it were added.
    """

    documents: Mapping[str, Path]
    corpus: Path
    workflow: Path
    rules: Mapping[int, Path]
    grown: Mapping[str, Mapping[int, Path]]

    @property
    def of_corpus(self) -> tuple[str, ...]:
        """Return the documents of the corpus, for tools that take no folder."""
        return tuple(sorted(str(path) for path in self.corpus.glob("*.yaml")))


def write(folder: Path) -> Files:
    """Write every file into a folder, which is made if it is not there; what stood under the same names is replaced."""
    files = Files(
        {name: folder / f"document-{name}.yaml" for name in SIZES},
        folder / "corpus",
        folder / "workflow.yml",
        {number: folder / f"rules-{number}" for number in (1, *RULES)},
        {thing: {number: folder / f"{thing}-{number}.yaml" for number in (0, *GROWN[thing].steps)} for thing in GROWN},
    )
    _write_all(folder, {path.name: single(name) for name, path in files.documents.items()})
    _write_all(files.corpus, corpus())
    _write_all(folder, {files.workflow.name: workflow(SIZES["60k"])})
    for number, path in files.rules.items():
        _write_all(path, local_rules(number))
    for thing, paths in files.grown.items():
        _write_all(folder, {path.name: grown(thing, number) for number, path in paths.items()})
    return files


def _write_all(folder: Path, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
