"""What is wrong with settings."""

from masa.refusal import RefusedError


class SettingsError(RefusedError):
    """Settings that cannot be used: one sentence with the file and line, or the flag, and what was meant.

    It repeats words of a file, so signs that could steer a terminal are replaced.
    """

    def __init__(self, message: str) -> None:
        super().__init__("".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in message))
