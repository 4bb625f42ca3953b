"""Sentences that typer's entrance and the quick one both say."""


def told_of_skipped(count: int) -> list[str]:
    """Return a sentence on the YAML files that have no key `masa`; none where there are none."""
    files = "1 other file was" if count == 1 else f"{count} other files were"
    return [f"{files} skipped, without the top-level key `masa`."] if count else []


def told_of_unprinted(error: OSError) -> str:
    """Return what is said where the screen, or what stands for it, takes no more."""
    return f"What was found could not be printed: {(error.strerror or str(error)).lower()}."
