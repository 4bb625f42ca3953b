"""Kinds that stay words: one line, prose, ids; and yes or no."""

from masa.model.kinds.quoted import quoted

ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
YES_NO = "yes|no|true|false"
_TRUE, _FALSE = ("yes", "true"), ("no", "false")
_OTHER_MEANING = ("null", "true", "false")


def parse_line(text: str) -> str:
    """Return the text without outer space; it stands on one line."""
    line = text.strip()
    if "\n" in line:
        raise ValueError("This holds several lines; one is expected.")
    return line


def parse_prose(text: str) -> str:
    """Return the text as it is: Markdown, without outer blank lines."""
    return text.strip()


def parse_id(text: str) -> str:
    """Return the id: lower-case words joined by hyphens."""
    word = text.strip()
    if not (word.isascii() and word == word.lower() and all(map(str.isalnum, word.split("-")))):
        raise ValueError(f"{quoted(text)} is not an id. Write lower-case words joined by hyphens, such as north-unit.")
    if word in _OTHER_MEANING:
        raise ValueError(f"{quoted(text)} is not an id: other programs that read YAML take it for a value.")
    return word


def parse_yes_no(text: str) -> bool:
    """Return True for yes or true, False for no or false."""
    answer = text.strip().lower()
    if answer not in _TRUE and answer not in _FALSE:
        raise ValueError(f"{quoted(text)} is neither yes nor no.")
    return answer in _TRUE
