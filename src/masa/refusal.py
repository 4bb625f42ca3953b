"""What masa cannot do as asked, in one sentence for whoever asked."""

HASH_OF_A_COMMAND = r"(?<=#)#(?=\w*\[)"
"""The sign that makes a command of `##[` or `##vso[`, which runners of GitHub, Azure and TeamCity obey anywhere."""


class RefusedError(Exception):
    """A run ends here with the message on stderr and exit code 2; each part of masa has a kind of its own.

    The message may repeat words of a file, so each of its lines is made one that steers no terminal and no log.
    """

    def __init__(self, message: str) -> None:
        super().__init__("\n".join(in_one_line(line) for line in message.split("\n")))


def in_one_line(message: str) -> str:
    """Return a sentence with a replacement character for each sign that breaks a line, cannot be seen or is obeyed."""
    shown = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in message)
    if "##" not in shown:
        return shown
    import re  # noqa: PLC0415 - few sentences hold what a log obeys

    return re.sub(HASH_OF_A_COMMAND, "\N{REPLACEMENT CHARACTER}", shown)
