"""Blank lines of a written page: never two together, none at the ends, no spaces at the end of a line."""


def tidy(text: str) -> str:
    """Return a page with its lines trimmed and one blank line at most between them."""
    plain = str.__str__(text)  # of what is escaped already each line would be made into the same anew
    if "\n" not in plain:
        return f"{plain.rstrip()}\n"
    lines = "\n".join(map(str.rstrip, plain.split("\n")))
    while "\n\n\n" in lines:
        lines = lines.replace("\n\n\n", "\n\n")
    return lines.strip("\n") + "\n"
