"""The calendar date, for the modules that `masa lint` imports.

Python 3.11 defines each class of `datetime` in Python before it takes the quick ones that it keeps in `_datetime`; a
lint takes those, which are the same classes, at once.
"""

from masa.light_typing import TYPE_CHECKING

__all__ = ["date", "timedelta"]

if TYPE_CHECKING:
    from datetime import date, timedelta
else:
    try:
        from _datetime import date, timedelta
    except ImportError:
        from datetime import date, timedelta
