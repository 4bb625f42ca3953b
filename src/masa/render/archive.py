"""The archive that a Word document or a workbook is: the same parts give the same bytes."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from struct import error as StructError  # noqa: N812 - a name that says what it is
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from masa.render.errors import RenderError

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest that an archive can say
_FIRST_PART = "[Content_Types].xml"
_UNIX = 3
_READABLE = 0o100644 << 16


@contextmanager
def dated_by_the_clock() -> Iterator[None]:
    """Raise RenderError where what is saved here cannot bear the machine's time: archives know 1980 to 2107."""
    try:
        yield
    except (ValueError, StructError) as error:
        raise RenderError(
            "The clock of this machine shows a year before 1980 or after 2107, which no Word document and no workbook "
            "can bear. Set the clock, and run it again."
        ) from error


def parts_of(archive: bytes) -> dict[str, bytes]:
    """Return the parts of an archive by their names."""
    with ZipFile(BytesIO(archive)) as old:
        return {name: old.read(name) for name in old.namelist()}


def archive_of(parts: Mapping[str, bytes]) -> bytes:
    """Return an archive of parts in a fixed order, with fixed dates and permissions."""
    written = BytesIO()
    with ZipFile(written, "w") as new:
        for name in sorted(parts, key=lambda name: (name != _FIRST_PART, name)):
            new.writestr(_part(name), parts[name])
    return written.getvalue()


def same_bytes(archive: bytes) -> bytes:
    """Return an archive with its parts in a fixed order, with fixed dates and permissions."""
    return archive_of(parts_of(archive))


def _part(name: str) -> ZipInfo:
    part = ZipInfo(name, _FIRST_DAY)
    part.compress_type, part.create_system, part.external_attr = ZIP_DEFLATED, _UNIX, _READABLE
    return part
