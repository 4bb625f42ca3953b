"""`python -m benchmarks.generate FOLDER`: write the documents that are measured with."""

import sys
from argparse import ArgumentParser
from pathlib import Path

from benchmarks.documents.files import write


def main() -> None:
    """Write the documents into the folder that is named, and say how many bytes each has."""
    parser = ArgumentParser(prog="python -m benchmarks.generate", description=__doc__)
    parser.add_argument("folder", type=Path)
    files = write(parser.parse_args().folder)
    for path in (*files.documents.values(), files.workflow):
        sys.stdout.write(f"{path}: {path.stat().st_size} bytes\n")
    sizes = [Path(name).stat().st_size for name in files.of_corpus]
    sys.stdout.write(f"{files.corpus}: {len(sizes)} documents, {sum(sizes)} bytes\n")


if __name__ == "__main__":
    main()
