"""Gathers the modules of a quick lint in one file, when a wheel is built: `python -m masa.cli.gathering FOLDER`."""

import sys
from marshal import dumps, loads
from pathlib import Path
from types import CodeType

import masa
from masa.cli.gathered import Modules, file_name

_MASA = Path(masa.__file__).parent


def gathered_bytes() -> bytes:
    """Return the version of masa and the code of all that a quick lint imports, but for what loads them: `gathered`.

    They are told by importing them, so that this process must not have imported any of them before.
    """
    before = set(sys.modules)
    import masa.cli.quick  # noqa: F401, PLC0415 - what comes with it is what is asked

    names = sorted(name for name in sys.modules.keys() - before if name.startswith("masa."))
    return _always_the_same({name: _module(name) for name in names})


def _module(name: str) -> tuple[bool, CodeType]:
    """Return whether a module is a package, and its code, which names its file as seen from beside masa."""
    path = _MASA.joinpath(*name.split(".")[1:])
    is_package = path.is_dir()
    file = path / "__init__.py" if is_package else path.with_suffix(".py")
    shown = file.relative_to(_MASA.parent).as_posix()
    return is_package, compile(file.read_bytes(), shown, "exec", dont_inherit=True, optimize=0)


def _always_the_same(modules: Modules) -> bytes:
    """Return modules as `marshal` writes them: it marks the names that a process holds elsewhere; hold them all."""
    held = [*map(sys.intern, map(chr, range(256))), loads(dumps(modules))]  # noqa: S302 - written here
    written = dumps((masa.__version__, modules))
    held.clear()
    return written


if __name__ == "__main__":
    Path(sys.argv[1], file_name()).write_bytes(gathered_bytes())
