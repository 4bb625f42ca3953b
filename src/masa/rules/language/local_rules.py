"""Local rules: a partnership's or region's own folder, compiled beside masa's rules and never able to weaken them."""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from masa.model.table import Table
from masa.rules.engine.rule import Rule
from masa.rules.language.catalogue import SOURCES, Compiled, rule_file, titles
from masa.rules.language.compiling import compile_rule
from masa.rules.language.coverage import authorities
from masa.rules.language.error import CatalogueError
from masa.rules.language.local_files import names_of_rules
from masa.rules.language.rule_file import RuleFile, SourceEntry
from masa.rules.language.shaped_files import entries_in, in_file

LOCAL_FORCES = ("local", "good-practice", "consistency")
"""The forces that a local rule may have: masa lets no local file speak as the law or as the guidance."""
RESERVED = ("departure-", "baseline-")
"""How the ids of masa's own findings begin that are no rules."""

_MOST = 1_000


class LocalFolder(NamedTuple):
    """What a folder of local rules is called, and its texts by their path within it."""

    name: str
    texts: tuple[tuple[str, str], ...]


def with_local(compiled: Compiled, folders: Collection[LocalFolder], table: Table, taken: Collection[str]) -> Compiled:
    """Return masa's catalogue with the rules of folders added; `taken` are ids of findings that are no rules.

    Raises CatalogueError naming the file in its folder: for all that compile_catalogue refuses, and for a rule that
    claims to be law or guidance, or has the id of anything that masa or another folder finds.
    """
    for folder in folders:
        compiled = in_folder(folder, compiled, table, taken)
    return compiled


def in_folder(folder: LocalFolder, compiled: Compiled, table: Table, taken: Collection[str]) -> Compiled:
    """Return a catalogue with the rules of one folder added; raises CatalogueError as with_local does."""
    try:
        return _added(folder, compiled, table, taken)
    except CatalogueError as error:
        raise CatalogueError(f"{folder.name}/{error}") from error


def why_taken(name: str, compiled: Compiled, taken: Collection[str]) -> str:
    """Return what has an id already, in words that complete a sentence; nothing where it is free."""
    rule = compiled.catalogue.rules.get(name)
    if rule:
        return f"{rule.folder or 'masa: rules'}/{rule.topic}/{name}.yaml"
    if name in taken:
        return "a finding of masa's own"
    return next((f"masa's findings, which begin with {start}" for start in RESERVED if name.startswith(start)), "")


def _added(folder: LocalFolder, compiled: Compiled, table: Table, taken: Collection[str]) -> Compiled:
    texts = dict(folder.texts)
    sources = _sources(texts, compiled)
    editions = {entry.id for entry in compiled.catalogue.editions}
    here = compiled._replace(sources=sources)
    for path in names_of_rules(texts):
        file = rule_file(path, texts[path])
        in_file(path, _check, file, here, taken)
        topic = path.split("/")[0]
        rule = in_file(path, compile_rule, file, topic, table, titles(sources), editions)
        here = _with_rule(here, file, _in(folder.name, rule, compiled.sources))
    return here


def _with_rule(compiled: Compiled, file: RuleFile, rule: Rule) -> Compiled:
    catalogue = compiled.catalogue._replace(rules={**compiled.catalogue.rules, rule.id: rule})
    return compiled._replace(catalogue=catalogue, files={**compiled.files, rule.id: file})


def _in(folder: str, rule: Rule, masas: Collection[str]) -> Rule:
    differing = {edition: _marked(folder, form, masas) for edition, form in rule.in_edition.items()}
    return _marked(folder, rule, masas)._replace(in_edition=differing)


def _marked(folder: str, rule: Rule, masas: Collection[str]) -> Rule:
    """Return a rule whose words, and citations of masa's sources, say in every format that they are a local rule's."""
    messages = {verdict: f"Local rule: {message}" for verdict, message in rule.messages.items()}
    authority = tuple(
        one._replace(title=f"{one.title} (as a local rule cites it)") if one.source in masas else one
        for one in rule.authority
    )
    return rule._replace(folder=folder, messages=messages, authority=authority)


def _sources(texts: Mapping[str, str], compiled: Compiled) -> dict[str, SourceEntry]:
    """Return masa's sources with the folder's own; what has the id or the title of another is refused."""
    sources = dict(compiled.sources)
    for entry in entries_in(texts, SOURCES, SourceEntry) if SOURCES in texts else ():
        for other in sources.values():
            _check_source(entry, other)
        sources[entry.id] = entry
    return sources


def _check_source(entry: SourceEntry, other: SourceEntry) -> None:
    if entry == other:
        return
    if entry.id == other.id:
        raise CatalogueError(f"{SOURCES}: there is a source `{entry.id}` already, “{other.title}”: choose another id.")
    known = {name.casefold() for name in (other.title, other.short) if name}
    if known & {name.casefold() for name in (entry.title, entry.short) if name}:
        raise CatalogueError(
            f"{SOURCES}: `{entry.id}` is called as `{other.id}` is: cite that one, and leave this out."
        )


def _check(file: RuleFile, compiled: Compiled, taken: Collection[str]) -> None:
    """Raise CatalogueError for what no local rule may be."""
    other = why_taken(file.id, compiled, taken)
    if other:
        raise CatalogueError(f"the id `{file.id}` is taken by {other}. Choose another id.")
    for problem in _problems(file):
        raise CatalogueError(problem)


def _problems(file: RuleFile) -> Iterator[str]:
    for entry in authorities(file):
        if entry.force not in LOCAL_FORCES:
            yield (
                f"`force: {entry.force}` is for masa's own rules. A local rule is {', '.join(LOCAL_FORCES[:-1])} or "
                f"{LOCAL_FORCES[-1]}; which law it rests on can be said under `why`."
            )
        if entry.url and not entry.url.startswith(("https://", "http://")):
            yield f"“{entry.url}” is no web address: it begins with https://, or is left empty as ''."
    if file.bites_on:
        yield "`bites_on` says what the law bites on, and a local rule is no law: leave it out."
    if any(_size(form) > _MOST for form in (file, *map(file.as_in, file.in_edition))):
        yield f"the rule makes more than {_MOST:,} checks, counted at each place of `look_at`: make it several rules."


def _size(file: RuleFile) -> int:
    """Return how many checks a rule makes: each is compiled for each place."""
    clauses = (*file.applies_when, *file.must)
    members = (clause.get("any_of") for clause in clauses)
    return len(file.look_at) * sum(len(listed) if isinstance(listed, list) else 1 for listed in members)
