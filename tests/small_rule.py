"""A rule of which only what chooses it matters."""

from masa.rules.engine.rule import Rule


def small_rule(
    name: str, topic: str = "agencies", force: str = "guidance-should", editions: tuple[str, ...] = ()
) -> Rule:
    return Rule(
        id=name,
        topic=topic,
        says="",
        force=force,
        bites_on="",
        certainty="text",
        authority=(),
        editions=editions,
        in_force_from=None,
        in_force_to=None,
        judged_on_document=False,
        look_at=(),
        applies_when=(),
        must=(),
        when_silent="not-met",
        when_absent="not-met",
        when_contrary="not-met",
        severities={},
        messages={},
        remedy="",
    )
