"""What is asked for, what pages are made with, and what comes back."""

from datetime import date
from typing import NamedTuple

from masa.model.document import Document
from masa.render.templating.environment import LoadTemplate


class Request(NamedTuple):
    """A document to make pages of, and how many of its parts could not be read and are missing from it."""

    document: Document
    unread: int = 0


class Choices(NamedTuple):
    """What a user may choose: where a fragment's headings begin, what its ids begin with, how hard a page may be.

    `reading_grade` is the highest Flesch-Kincaid grade of a children's page; None is what the templates say.
    """

    heading_level: int = 2
    id_prefix: str = "masa-"
    reading_grade: float | None = None


class Resources(NamedTuple):
    """What pages are made with: templates by name, the help lines' text, and the day on which their age is judged.

    `taught_words` is the text of the words that primary children are taught; without it every long word counts.
    """

    load_template: LoadTemplate
    help_lines_text: str
    as_of: date
    choices: Choices = Choices()
    taught_words: str = ""


class Page(NamedTuple):
    """A page, and one sentence for each thing that it does not show as it was written or that needs a look.

    Remarks are worth knowing and no problem, such as the measured reading level of a children's page. `broken` are
    those of the problems for which a page should not be published: it would not show what was written, or has faults.
    """

    content: bytes
    problems: tuple[str, ...]
    remarks: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Return the page as text, which PDF and DOCX are not."""
        return self.content.decode()
