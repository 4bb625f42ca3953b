"""What the shell offers while a command is typed."""

from masa.cli.reader_findings import READER_FINDINGS
from masa.cli.rule_files import shipped_catalogue


def complete_rule(incomplete: str) -> list[tuple[str, str]]:
    """Return the ids of rules, and of the reader's findings, that begin as typed, each with what it says."""
    files = shipped_catalogue().files
    known = {**{name: file.says for name, file in files.items()}, **READER_FINDINGS}
    return [(name, " ".join(says.split())) for name, says in known.items() if name.startswith(incomplete)]
