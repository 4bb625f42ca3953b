"""What every format is given: all the files of one run, and the rules that they were judged by."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from masa.light_tuple import LightTuple
from masa.report.file_report import FileReport
from masa.rules.engine.rule import Rule


class Run(LightTuple):
    """The reports of one run in the order of its files, and every rule by id.

    `width` is that of the screen in columns and, like `colour`, only of use to what a person reads.
    `folder` is the working folder: what programs read names files relative to it. `about_files` says what the
    findings are that no rule makes, by id; `problems` are sentences on what could not be done.
    """

    reports: Sequence[FileReport]
    rules: Mapping[str, Rule] = MappingProxyType({})
    width: int = 100
    colour: bool = False
    folder: str = ""
    about_files: Mapping[str, str] = MappingProxyType({})
    problems: Sequence[str] = ()


Writer = Callable[[Run], str]
