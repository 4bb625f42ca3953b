"""Sentences for somebody at a terminal, broken between words where the terminal is narrower than they are."""

import sys
from shutil import get_terminal_size
from textwrap import wrap

import typer

from masa.report.file_report import harmless


def say(text: str, *, err: bool = False) -> None:
    """Print a text: fitted to the terminal where somebody reads it there, else as it is."""
    at_a_terminal = (sys.stderr if err else sys.stdout).isatty()
    typer.echo(fitted(text, get_terminal_size().columns) if at_a_terminal else text, err=err)


def tell(sentence: str) -> None:
    """Say on stderr what a run did, or could not do; what a file's name holds cannot steer the terminal."""
    say(f"masa: {harmless(sentence)}", err=True)


def tell_lines(message: str) -> None:
    """Say on stderr why a run ends, or a page is left out: a message of several lines keeps them, each harmless."""
    say("\n".join(map(harmless, f"masa: {message}".split("\n"))), err=True)


def print_line(line: str) -> None:
    """Print a line that names a file or an entry, for people and for programs; it steers neither terminal nor log."""
    typer.echo(harmless(line))


def fitted(text: str, width: int) -> str:
    """Return a text whose lines hold at most `width` characters; what hangs over stands deeper than an entry begins."""
    return "\n".join(line for whole in text.split("\n") for line in _lines(whole, width))


def _lines(whole: str, width: int) -> list[str]:
    indent = len(whole) - len(whole.lstrip(" "))
    hang = " " * (indent + 2 if indent else 0)
    return wrap(whole, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False) or [""]
