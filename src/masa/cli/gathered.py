"""The modules of a quick lint in one file of the wheel, which is opened once in place of one for each."""

import sys
from marshal import loads
from os.path import dirname, join
from types import CodeType, ModuleType

from masa import __version__
from masa.light_typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
else:
    ModuleSpec = type(__spec__)  # to import it would take longer than the modules of a room

Modules = dict[str, tuple[bool, CodeType]]
"""Modules by their names: whether each is a package, and its code."""

_MASA = dirname(dirname(__file__))
_BESIDE, _INSTALLED = dirname(_MASA), join(_MASA, "_data")
_UNUSABLE = (OSError, EOFError, KeyError, TypeError, ValueError)


def file_name() -> str:
    """Return the name of the file that this Python reads, as it names the code that it keeps: none reads another's."""
    return f"lint.{sys.implementation.cache_tag}.marshal"


def use_gathered() -> None:
    """Let modules be taken from the file of this masa and this Python; without one each is imported as any other."""
    try:
        with open(join(_INSTALLED, file_name()), "rb") as file:
            version, modules = loads(file.read())  # noqa: S302 - it stands beside masa's own code, and came with it
    except _UNUSABLE:
        return
    if version == __version__:
        sys.meta_path.insert(0, _Gathered(modules))


class _Gathered:
    """What importlib asks to find a module and to load it."""

    def __init__(self, modules: Modules) -> None:
        self._modules = modules

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        if name not in self._modules:
            return None
        is_package, code = self._modules[name]
        file = join(_BESIDE, code.co_filename)
        loader: Any = self
        spec = ModuleSpec(name, loader, origin=file, is_package=is_package)
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [dirname(file)]
        return spec

    def create_module(self, _: ModuleSpec) -> None:
        """Leave the module itself to importlib."""

    def exec_module(self, module: ModuleType) -> None:
        _, code = self._modules.pop(module.__name__)
        exec(code, module.__dict__)  # noqa: S102 - as above
