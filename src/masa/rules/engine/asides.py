"""Words in brackets, which a name or a title may leave aside."""


def without_asides(text: str) -> str:
    """Return a text with a space for each stretch from a bracket to the next that closes one."""
    *closed, tail = text.split(")")
    parts = (part.partition("(") for part in closed)
    return "".join([f"{before} " if opened else f"{before})" for before, opened, _ in parts]) + tail
