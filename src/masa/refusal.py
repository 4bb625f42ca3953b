"""What masa cannot do as asked, in one sentence for whoever asked."""


class RefusedError(Exception):
    """A run ends here with the message on stderr and exit code 2; each part of masa has a kind of its own.

    The message may repeat words of a file, so each of its lines is made one that steers no terminal.
    """

    def __init__(self, message: str) -> None:
        super().__init__("\n".join(in_one_line(line) for line in message.split("\n")))


def in_one_line(message: str) -> str:
    """Return a sentence with a replacement character for each sign that breaks a line or cannot be seen."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in message)
