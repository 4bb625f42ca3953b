"""An empty Word document of our own: nothing of python-docx's template is left in it but its frame."""

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.shared import Twips

from masa.render.errors import RenderError
from masa.render.templating.environment import LoadTemplate
from masa.render.word.elements import Element, qualified

_FOLDER = "word"
_KEPT = {RELATIONSHIP_TYPE.STYLES, RELATIONSHIP_TYPE.NUMBERING, RELATIONSHIP_TYPE.SETTINGS}
_FRAME = {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES}
_A4 = (11906, 16838)
_MARGIN = 1134  # twentieths of a point, 2 cm


def blank_document(load: LoadTemplate) -> WordDocument:
    """Return an empty A4 page with the styles, lists and settings of the templates; raise RenderError at a bad one."""
    document = Document()
    _drop(document)
    _replace(document.styles.element, _template("styles", load))
    _replace(document.part.numbering_part.element, _template("numbering", load))
    _replace(document.settings.element, _template("settings", load))
    _lay_out(document)
    return document


def _drop(document: WordDocument) -> None:
    for relations, kept in ((document.part.rels, _KEPT), (document.part.package.rels, _FRAME)):
        for name in [name for name, relation in relations.items() if relation.reltype not in kept]:
            del relations[name]


def _template(name: str, load: LoadTemplate) -> Element:
    path = f"{_FOLDER}/{name}.xml"
    text = load(path)
    if text is None:
        raise RenderError(f"There is no template {path}.")
    try:
        root = parse_xml(text.encode())
    except SyntaxError as error:  # what lxml raises at XML that is not well-formed
        raise RenderError(f"Template {path} is not well-formed XML: {error.msg}") from error
    if root.tag != qualified(name):
        raise RenderError(f"Template {path} has to begin with w:{name}.")
    return root


def _replace(old: Element, new: Element) -> None:
    for child in list(old):
        old.remove(child)
    old.extend(list(new))


def _lay_out(document: WordDocument) -> None:
    (section,) = document.sections
    section.page_width, section.page_height = (Twips(length) for length in _A4)
    section.left_margin = section.right_margin = Twips(_MARGIN)
    section.top_margin = section.bottom_margin = Twips(_MARGIN + 283)
    section.header_distance = section.footer_distance = Twips(680)
