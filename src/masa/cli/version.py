"""`masa --version`: the program, and how far its law and its reference data reach."""

from masa import __version__
from masa.cli.catalogue import shipped_rules
from masa.model.kinds.day import Day, parse_day


def version_text() -> str:
    """Return the version, the day on which the law was last read, and the days for which the register is complete."""
    catalogue = shipped_rules().catalogue
    read = max(entry.read_on for rule in catalogue.rules.values() for entry in rule.authority)
    lines = [f"masa {__version__}", f"{len(catalogue.rules)} rules, on law and guidance last read on {parse_day(read)}"]
    horizon = catalogue.reference.register.horizon
    if horizon:
        first, last = Day.of(horizon.first_day), Day.of(horizon.last_day)
        lines.append(f"Councils, health boards and police forces complete from {first} to {last}")
    return "\n".join(lines)
