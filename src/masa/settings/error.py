"""What is wrong with settings."""

from masa.refusal import RefusedError, in_one_line


class SettingsError(RefusedError):
    """Settings that cannot be used: one sentence with the file and line, or the flag, and what was meant."""

    def __init__(self, message: str) -> None:
        super().__init__(in_one_line(message))
