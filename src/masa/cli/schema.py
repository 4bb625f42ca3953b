"""`masa schema`: JSON Schema for editors."""

import sys

from masa import disk
from masa.cli.options import Output
from masa.model.json_schema import json_schema


def schema(output: Output = None) -> None:
    """Print the JSON Schema of a document, for editors that complete and check while you type."""
    text = json_schema()
    if output:
        disk.write_whole(output, text)
    else:
        sys.stdout.write(text)
