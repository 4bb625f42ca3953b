"""The rules that speak in a run, as SARIF describes rules; the file's own findings have no law behind them."""

from collections.abc import Mapping, Sequence

from masa.report.run import Run
from masa.report.sarif.levels import LEVELS
from masa.report.sarif.shape import Node, written
from masa.report.sarif.speaking import speaking
from masa.report.sarif.taxonomies import Taxonomies
from masa.rules.engine.authority import provision, standing
from masa.rules.engine.rule import Rule

_ABOUT_FILES = "Something about the file itself, or about what stands beside it."


def descriptors(run: Run, taxonomies: Taxonomies) -> list[Node]:
    """Return each rule that speaks in this run, in the order of the alphabet."""
    names = sorted({finding.rule for _, finding in speaking(run)})
    return [
        _rule(run.rules[name], taxonomies) if name in run.rules else _about_file(name, run.about_files)
        for name in names
    ]


def _rule(rule: Rule, taxonomies: Taxonomies) -> Node:
    rests_on = "\n".join(f"{provision(one)} ({standing(one)})" for one in rule.authority)
    urls = [one.url for one in rule.authority if one.url]
    return written(
        {
            "id": rule.id,
            "shortDescription": {"text": rule.says},
            "fullDescription": {"text": f"{rule.says}\nRests on: {rests_on}" if rests_on else rule.says},
            "help": {"text": f"What to do: {rule.remedy}\nRests on: {rests_on}" if rests_on else rule.remedy},
            "helpUri": urls[0] if urls else None,
            "defaultConfiguration": {"level": _level(rule)},
            "relationships": [{"target": taxon, "kinds": ["relevant"]} for taxon in taxonomies.taxa(rule.authority)],
            "properties": _properties(rule),
        }
    )


def _properties(rule: Rule) -> Node:
    tags: Sequence[str] = [rule.topic, rule.force]
    known = {"topic": rule.topic, "force": rule.force, "certainty": rule.certainty, "folder": rule.folder}
    return written({**known, "tags": list(dict.fromkeys(tag for tag in tags if tag))})


def _level(rule: Rule) -> str:
    """Return the level of what contradicts a rule or, where only silence can be seen, of silence."""
    if "not-met" not in (rule.when_contrary, rule.when_silent):
        return "none"
    return LEVELS[rule.severities["contrary" if rule.when_contrary == "not-met" else "missing"]]


def _about_file(name: str, about_files: Mapping[str, str]) -> Node:
    says = about_files.get(name, _ABOUT_FILES)
    return {
        "id": name,
        "shortDescription": {"text": says},
        "fullDescription": {"text": f"{says} No law stands behind it."},
        "help": {"text": f"{says} No law stands behind it: the finding says what to do."},
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["file"]},
    }
