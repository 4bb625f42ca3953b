"""The quick entrance to `masa lint`: the same catalogue, reader, engine and words, without typer and rich.

It takes a plain lint in the concise format, and leaves everything else to typer before anything is printed.
"""

import os
import sys
from collections.abc import Sequence

from masa.cli.catalogue import shipped_rules
from masa.cli.clock import day_asked_about
from masa.cli.judging import judge_file
from masa.cli.lint_arguments import DASH, LONG_RUN, PlainLint, plain_lint
from masa.cli.sentences import told_of_skipped, told_of_unprinted
from masa.cli.workers import Answer, answers
from masa.disk.documents import Found, find_documents
from masa.disk.errors import DiskError
from masa.disk.settings import find_settings
from masa.light_typing import TextIO
from masa.report.concise import concise_report
from masa.report.exit_code import FAILED, FINDINGS, exit_code
from masa.report.run import Run


def quick_lint(arguments: Sequence[str]) -> int | None:
    """Print the findings and return the exit code; None, with nothing printed, where typer is to be asked.

    Raises RefusedError where masa was installed without its rules, and OSError where nothing can be printed.
    """
    asked = plain_lint(arguments)
    if asked is None or not _is_known(asked.edition):
        return None
    found = find_documents(asked.names)
    if found.problems or not _is_plain(found, asked):
        return None
    return _lint(found, asked)


def _is_known(edition: str | None) -> bool:
    return edition is None or any(entry.id == edition for entry in shipped_rules().catalogue.editions)


def _is_plain(found: Found, asked: PlainLint) -> bool:
    """Tell whether no masa.toml has a say in these documents, none is `-`, and nobody waits for a bar of progress."""
    folders = {os.path.dirname(name) or os.curdir for name in found.documents}
    settled = not asked.isolated and any(find_settings(folder) for folder in folders)
    return (
        not settled and DASH not in found.documents and not (len(found.documents) >= LONG_RUN and sys.stderr.isatty())
    )


def _lint(found: Found, asked: PlainLint) -> int:
    day, catalogue, folder = day_asked_about(asked.as_of), shipped_rules().catalogue, os.getcwd()

    def judged(name: str) -> Answer:
        try:
            report = judge_file(name, day, asked.edition, catalogue, brief=True).report._replace(fail_on=asked.fail_on)
        except DiskError as error:
            return "", FAILED, error.message
        return concise_report(Run([report], folder=folder)), exit_code([report]), ""

    each = answers(judged, found.documents)
    problems = [problem for _, _, problem in each if problem]
    told = [*problems, *told_of_skipped(found.skipped)]
    return _printed("".join(lines for lines, _, _ in each), told, max(code for _, code, _ in each))


def _printed(text: str, told: list[str], code: int) -> int:
    """Print the findings, and on stderr what is to be told; return the exit code, 2 where they cannot be printed."""
    try:
        _write(sys.stdout, text)
    except BrokenPipeError:
        return FINDINGS  # whoever was reading has seen enough
    except OSError as error:
        told, code = [told_of_unprinted(error)], FAILED
    _write(sys.stderr, "".join(f"masa: {sentence}\n" for sentence in told))
    return code


def _write(stream: TextIO, text: str) -> None:
    stream.buffer.write(text.encode(errors="replace"))
    stream.flush()
