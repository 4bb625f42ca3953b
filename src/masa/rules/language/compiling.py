"""One rule file to one compiled rule: its force, its certainty and what follows from them."""

from collections.abc import Collection, Mapping
from string import Formatter

from masa.diagnostic import LAW, Authority
from masa.model.table import Table
from masa.rules.engine.rule import Rule
from masa.rules.engine.wording import PLACEHOLDERS
from masa.rules.language.clauses import compile_clause
from masa.rules.language.did_you_mean import did_you_mean
from masa.rules.language.error import CatalogueError
from masa.rules.language.routes import Scope, compile_route, scope_of
from masa.rules.language.rule_file import RuleFile

_CERTAINTIES = ("text", "derived", "inferred", "memory")
_SEVERITIES = ("error", "warning", "advice", "advice")
# What silence means where the rule does not say: the table “What the law bites on”.
_SILENCE = {"conduct": "needs-a-person", "website": "needs-a-person", "description": "not-applicable"}


def compile_rule(
    file: RuleFile, topic: str, table: Table, sources: Mapping[str, str], editions: Collection[str]
) -> Rule:
    """Return the compiled rule; raises CatalogueError for what the file names and nothing knows."""
    rule = _as_written(file, topic, table, sources, editions)
    differing = {
        edition: _as_written(file.as_in(edition), topic, table, sources, editions) for edition in file.in_edition
    }
    each = {edition: _carried(differing.get(edition, rule), edition, sources, editions) for edition in file.editions}
    # Rules cannot be compared: two checks of one field and the same words are equal as tuples, whatever they ask.
    in_edition = {edition: other for edition, other in each.items() if edition in differing or other.is_carried}
    return rule._replace(in_edition=in_edition)


def _carried(rule: Rule, edition: str, sources: Mapping[str, str], editions: Collection[str]) -> Rule:
    """Return a rule with what it takes from another edition marked as carried to this one."""
    authority = tuple(
        entry._replace(carried_to=sources.get(edition, edition))
        if entry.source in editions and entry.source != edition
        else entry
        for entry in rule.authority
    )
    return rule._replace(authority=authority)


def _as_written(
    file: RuleFile, topic: str, table: Table, sources: Mapping[str, str], editions: Collection[str]
) -> Rule:
    authority = tuple(_authority(file, number, sources) for number in range(len(file.authority)))
    certainty = max((entry.certainty for entry in authority), key=_CERTAINTIES.index)
    force = authority[0].force
    _check(file, certainty, force, editions)
    scopes = [scope_of(text, table) for text in file.look_at]
    look_at = tuple(compile_route(text, Scope(table)) for text in file.look_at)
    scope = _shared(scopes, file)
    silence = file.when_silent or _SILENCE.get(file.bites_on or "", "not-met")
    return Rule(
        file.id,
        topic,
        file.says,
        force,
        file.bites_on or "",
        certainty,
        authority,
        file.editions,
        file.in_force.from_,
        file.in_force.to,
        file.judged_on == "document",
        look_at,
        tuple(compile_clause(clause, scope) for clause in file.applies_when),
        tuple(compile_clause(clause, scope) for clause in file.must),
        silence,
        file.when_absent or silence,
        file.when_contrary,
        severities(force, file.bites_on or "", certainty),
        _messages(file),
        file.remedy,
        file.in_force.expected or "",
    )


def severities(force: str, bites_on: str, certainty: str) -> dict[str, str]:
    """Return the severity of a missing and of a contrary value.

    Law that bites on the arrangements, and a document that contradicts the law on conduct, is an error; law
    wrongly described, guidance and consistency a warning; good practice advice. What is inferred is one step lower.
    """
    if force in LAW:
        missing = {"arrangements": 0, "conduct": 2}.get(bites_on, 1)
        contrary = {"arrangements": 0, "conduct": 0}.get(bites_on, 1)
    else:
        missing = contrary = 2 if force == "good-practice" else 1
    lower = certainty == "inferred" and force not in ("consistency", "good-practice")
    return {"missing": _SEVERITIES[missing + lower], "contrary": _SEVERITIES[contrary + lower]}


def _shared(scopes: list[Scope], file: RuleFile) -> Scope:
    """Return the one scope in which the clauses are compiled: each place must know every key that they use."""
    first = scopes[0]
    for scope in scopes[1:]:
        for clause in (*file.applies_when, *file.must):
            compile_clause(clause, scope)
    return first


def _authority(file: RuleFile, number: int, sources: Mapping[str, str]) -> Authority:
    entry = file.authority[number]
    if entry.source not in sources:
        raise CatalogueError(f"`{entry.source}` is not in sources.yaml.{did_you_mean(entry.source, sources)}")
    return Authority(
        entry.source,
        sources[entry.source],
        entry.provision,
        entry.paragraph,
        entry.force,
        entry.certainty,
        entry.url,
        entry.read_on.isoformat(),
    )


def _check(file: RuleFile, certainty: str, force: str, editions: Collection[str]) -> None:
    if certainty == "memory":
        raise CatalogueError(
            "the rule rests on memory, and may not judge a document until somebody has read the source."
        )
    if force in LAW and not file.bites_on:
        raise CatalogueError("a rule of law says what it bites on: arrangements, conduct, description or website.")
    unknown = [edition for edition in file.editions if edition not in editions]
    if unknown:
        raise CatalogueError(f"the edition {unknown[0]} is not in editions.yaml.")
    astray = [edition for edition in file.in_edition if edition not in file.editions]
    if astray:
        raise CatalogueError(f"`in_edition` names {astray[0]}, which is not among the rule's `editions`.")
    if file.in_force.expected and (file.in_force.from_ or force not in LAW):
        raise CatalogueError("`expected` is for law without a first day; this rule has one, or is no law.")
    if not file.message.missing and not file.message.contrary:
        raise CatalogueError("a rule needs a message for a missing or a contrary value.")


def _messages(file: RuleFile) -> dict[str, str]:
    given = {
        "missing": file.message.missing,
        "contrary": file.message.contrary,
        "unsure": file.message.unsure,
    }
    fallback = file.message.contrary or file.message.missing or ""
    messages = {verdict: text or fallback for verdict, text in given.items()}
    for text in messages.values():
        unknown = sorted(_names(text) - set(PLACEHOLDERS))
        if unknown:
            raise CatalogueError(f"a message knows {', '.join(PLACEHOLDERS)}; not {', '.join(unknown)}.")
    return messages


def _names(message: str) -> set[str]:
    try:
        parts = [part for part in Formatter().parse(message) if part[1] is not None]
    except ValueError as error:
        raise CatalogueError(f"a message has a brace too many or too few: “{message}”") from error
    if any(layout or conversion for _, _, layout, conversion in parts):
        raise CatalogueError(f"inside its braces a message has a name and nothing else: “{message}”")
    return {name for _, name, _, _ in parts if name is not None}
