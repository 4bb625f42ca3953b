"""The sections that only the partnership can write: for each what belongs there, as comments that show the keys.

In every line that shows keys `# ` stands before what the document would say, so that taking it away makes the key.
Nothing after a colon is filled in: a key without words is reported, and so never taken for an answer.
"""

from collections.abc import Mapping
from types import MappingProxyType

from masa.starter.sections import leadership, opening, practice, upkeep

TO_WRITE: Mapping[str, str] = MappingProxyType(
    {**opening.SECTIONS, **leadership.SECTIONS, **practice.SECTIONS, **upkeep.SECTIONS}
)
"""The comments by section."""
