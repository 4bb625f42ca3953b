"""What a finding rests on, in words: the provision, its force, and how surely it was read."""

from masa.diagnostic import Authority

_FORCES = {
    "statute-must": "law",
    "regulation-must": "law",
    "guidance-must": "guidance",
    "guidance-should": "guidance",
    "local": "local rule",
    "good-practice": "good practice",
    "consistency": "consistency",
}

_CERTAINTIES = {
    "text": "read in the text",
    "derived": "reported by others; not read in the text itself",
    "inferred": "likely: our own inference",
    "memory": "from memory; not checked",
}

_CERTAINTIES_OF_FORCE = {
    ("law", "inferred"): "likely: its words were read, the step to this rule is ours",
    ("guidance", "derived"): "reported by others; not read in the guidance itself",
    ("good practice", "derived"): "seen in published arrangements",
}

_JOINED_BY_A_SPACE = ("s.", "ss.", "reg ", "regs ", "Sch")


def provision(authority: Authority) -> str:
    """Return the name of the provision: Children Act 2004 s.16E(2)."""
    title = authority.title[:1].upper() + authority.title[1:]
    if not authority.provision:
        return title
    close = authority.provision.startswith(_JOINED_BY_A_SPACE)
    paragraph = f", paragraph {authority.paragraph}" if authority.paragraph else ""
    return f"{title}{' ' if close else ', '}{authority.provision}{paragraph}"


def standing(authority: Authority) -> str:
    """Return what kind of authority it is and how surely it was read: law, read in the text."""
    force = _FORCES.get(authority.force, authority.force)
    certainty = authority.certainty
    read = _CERTAINTIES_OF_FORCE.get((force, certainty)) or _CERTAINTIES.get(certainty, certainty)
    named = authority.title.lower().startswith(force)
    carried = f"carried to {authority.carried_to}, whose text was not read" if authority.carried_to else ""
    return ", ".join(part for part in ("" if named else force, read, carried) if part)
