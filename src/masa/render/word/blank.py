"""An empty Word document of our own: nothing of python-docx's template is left in it but its frame."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from io import BytesIO
from typing import NamedTuple

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Twips

from masa.render.archive import dated_by_the_clock, parts_of
from masa.render.errors import RenderError
from masa.render.templating.environment import LoadTemplate

_FOLDER = "word"
_KEPT = {RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.SETTINGS}
_FRAME = {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES}
_A4 = (11906, 16838)
_MARGIN = 1134  # twentieths of a point, 2 cm
_PLACE = b"<w:p/>"  # where a document's own belongs: in its body, at its edges and after the lists of the templates


class Blank(NamedTuple):
    """The parts of an empty document, and how many lists the templates number."""

    parts: Mapping[str, bytes]
    lists: int

    def filled(self, name: str, made: str) -> bytes:
        """Return a part with what is made for it in its place."""
        before, _, after = self.parts[name].rpartition(_PLACE)
        return before + made.encode() + after


@lru_cache(maxsize=8)
def blank_document(load: LoadTemplate) -> Blank:
    """Return an empty A4 page with the styles, lists and settings of the templates; raise RenderError at a bad one."""
    document = Document()
    _drop(document)
    _replace(document.styles.element, _template("styles", load))
    lists = document.part.numbering_part.element
    _replace(lists, _template("numbering", load))
    count = len(lists.findall(qn("w:num")))
    _replace(document.settings.element, _template("settings", load))
    _lay_out(document)
    document.element.body.insert(0, OxmlElement("w:p"))
    lists.append(OxmlElement("w:p"))
    saved = BytesIO()
    with dated_by_the_clock():
        document.save(saved)
    return Blank(parts_of(saved.getvalue()), count)


def _drop(document: WordDocument) -> None:
    for relations, kept in ((document.part.rels, _KEPT), (document.part.package.rels, _FRAME)):
        for name in [name for name, relation in relations.items() if relation.reltype not in kept]:
            del relations[name]
    _replace(document.part.package.part_related_by(RELATIONSHIP_TYPE.CORE_PROPERTIES).element)


def _template(name: str, load: LoadTemplate) -> BaseOxmlElement:
    path = f"{_FOLDER}/{name}.xml"
    text = load(path)
    if text is None:
        raise RenderError(f"There is no template {path}.")
    try:
        root = parse_xml(text.encode())
    except SyntaxError as error:  # what lxml raises at XML that is not well-formed
        raise RenderError(f"Template {path} is not well-formed XML: {error.msg}") from error
    if root.tag != qn(f"w:{name}"):
        raise RenderError(f"Template {path} has to begin with w:{name}.")
    return root


def _replace(old: BaseOxmlElement, new: Iterable[BaseOxmlElement] = ()) -> None:
    for child in list(old):
        old.remove(child)
    old.extend(list(new))


def _lay_out(document: WordDocument) -> None:
    (section,) = document.sections
    section.page_width, section.page_height = (Twips(length) for length in _A4)
    section.left_margin = section.right_margin = Twips(_MARGIN)
    section.top_margin = section.bottom_margin = Twips(_MARGIN + 283)
    section.header_distance = section.footer_distance = Twips(680)
    for edge in (section.header, section.footer):
        _replace(edge.part.element, [OxmlElement("w:p")])
