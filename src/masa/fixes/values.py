"""A value in another form than its key's kind."""

from masa.diagnostic import Finding, Fix
from masa.fixes.case import Case
from masa.fixes.forms import FORMS
from masa.fixes.rewriting import value_written_as


def write_in_form(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that writes a date, a sum, a number, a period or a frequency in masa's form.

    Safe where both forms say the very same, as the table of `forms` has it for each kind: the fact is the writer's,
    and only its spelling changes.
    """
    field, written = case.field(finding.path), case.written(finding.path)
    form = FORMS.get(field.kind) if field else None
    meant = form(written) if form and isinstance(written, str) else None
    edit = value_written_as(case, finding.path, meant.words) if meant else None
    if meant is None or edit is None:
        return None
    return Fix(f"Write {meant.words}{meant.doubt}.", meant.safe, (edit,), (finding.path,))
