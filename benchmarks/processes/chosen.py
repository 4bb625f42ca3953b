"""The commands that are measured: masa, its peers, and the interpreter alone."""

from collections.abc import Sequence

from benchmarks.documents.areas import DAY
from benchmarks.documents.files import Files
from benchmarks.documents.growth import GROWN
from benchmarks.processes.command import Command
from benchmarks.tools import ROOT, Tools

MASA = "masa lint"
INTERPRETER = "python -c pass"
YAMLLINT = "yamllint"
CHECK_JSONSCHEMA = "check-jsonschema"
SPECTRAL = "spectral"
RYL = "ryl"
ZIZMOR = "zizmor"

LOCAL_RULES = "local rules"

_SLOW = {YAMLLINT, CHECK_JSONSCHEMA}  # on the corpus: about a quarter of a minute each
_NO_LINE_LENGTH = "{extends: default, rules: {line-length: disable}}"
_SCHEMA = ROOT / "schemas" / "arrangements.schema.json"
_RULESET = ROOT / "benchmarks" / "spectral.yaml"
_FOUND_BY_ZIZMOR = frozenset({0, 11, 12, 13, 14})


def on_one_file(tools: Tools, files: Files, size: str) -> list[Command]:
    """Return what runs on the document of a size; zizmor reads nothing but workflows and has one of 60 KB."""
    document = str(files.documents[size])
    workflow = (tools.peer("zizmor"), "--offline", "--no-config", "--quiet", str(files.workflow))
    return [
        _masa(tools, document),
        *_peers(tools, [document], [document]),
        Command(ZIZMOR, "a workflow of 60 KB instead, for reference", workflow, _FOUND_BY_ZIZMOR),
        Command(INTERPRETER, "the interpreter that masa runs on, alone", (tools.python, "-c", "pass")),
    ]


def on_corpus(tools: Tools, files: Files) -> list[Command]:
    """Return what runs on all 153 documents, one command of each tool."""
    folder = str(files.corpus)
    peers = _peers(tools, [folder], files.of_corpus)
    return [_masa(tools, folder), *(peer._replace(slow=peer.name in _SLOW) for peer in peers)]


def on_growth(tools: Tools, files: Files) -> dict[str, dict[int, Command]]:
    """Return masa on what grows in one thing, by the thing and how many of it there are more."""
    grown = {thing: {number: _masa(tools, str(path)) for number, path in files.grown[thing].items()} for thing in GROWN}
    commands = {**grown, LOCAL_RULES: {number: _with_rules(tools, files, number) for number in files.rules}}
    return {
        thing: {number: one._replace(name=f"{MASA}, {number:,} {thing}") for number, one in each.items()}
        for thing, each in commands.items()
    }


def _with_rules(tools: Tools, files: Files, number: int) -> Command:
    plain = _masa(tools, str(files.documents["20k"]))
    return plain._replace(words=(*plain.words, "--rules", str(files.rules[number])))


def _masa(tools: Tools, document: str) -> Command:
    words = (tools.of_masa("masa"), "lint", document, "--format", "concise", "--as-of", DAY)
    return Command(MASA, "schema, references, law and guidance", words)


def _peers(tools: Tools, paths: Sequence[str], each_file: Sequence[str]) -> list[Command]:
    """Return the peers that read any YAML; two of them take files and no folder."""
    yamllint = (tools.peer("yamllint"), "-f", "parsable", "-d", _NO_LINE_LENGTH, *paths)
    schema = (tools.peer("check-jsonschema"), "--schemafile", str(_SCHEMA), *each_file)
    spectral = (tools.spectral, "lint", "--quiet", "--ruleset", str(_RULESET), *each_file)
    ryl = (tools.peer("ryl"), "--no-cache", "-d", _NO_LINE_LENGTH, *paths)
    return [
        Command(YAMLLINT, "style, default rules less line-length", yamllint),
        Command(CHECK_JSONSCHEMA, "masa's own JSON Schema", schema),
        Command(SPECTRAL, "rules for masa's format, about as many as masa's own", spectral),
        Command(RYL, "yamllint's rules in Rust, for reference", ryl),
    ]
