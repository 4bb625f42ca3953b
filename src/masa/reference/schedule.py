"""The Schedule of relevant agencies: SI 2018/789 reg 18, paragraph by paragraph."""

from masa.light_tuple import LightTuple


class Paragraph(LightTuple):
    """A paragraph of the Schedule.

    `heading` is the Schedule's own; `label` and `slug` are masa's words for it. `names` are words by which such a body
    is called, and no other.
    """

    para: int
    heading: str
    label: str
    slug: str
    defined_by: str = ""
    certainty: str = "text"
    names: tuple[str, ...] = ()


class Misfit(LightTuple):
    """A name, or a kind of body, that is often taken for a relevant agency, and what to say of it.

    `belongs` is where it goes: invited, partner or paragraphs. `fits` tells whether the Schedule holds it: no, yes, or
    depends, where it does only if it is also something else. `paragraphs` are those through which it may.
    """

    id: str
    position: str
    suggestion: str
    belongs: str
    fits: str
    names: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    paragraphs: tuple[int, ...] = ()


class Schedule(LightTuple):
    """All paragraphs in order, and the misfits."""

    paragraphs: tuple[Paragraph, ...] = ()
    misfits: tuple[Misfit, ...] = ()
