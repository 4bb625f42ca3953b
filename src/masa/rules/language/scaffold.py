"""A new local rule to start from: a small one that works, with its examples, and comments in plain words."""

from datetime import date
from string import Template

SOURCE = "our-procedures"
"""The source that a new rule cites, until its author names another."""

_RULE = Template("""\
# A local rule. Change every line below to say what you ask for; then run: masa rules test $folder
# docs/local-rules.md explains each key, and `masa explain dsp-named` shows one of masa's own rules.

id: $id                    # the name of this file without .yaml; it stands in every finding

# What a good document does, in one sentence that a colleague would understand.
says: A partnership with a threshold document says when it is next reviewed.
# Why it matters. If it rests on a law, say here which: masa itself never presents a local rule as law.
why: A threshold document that nobody looks at again goes out of date, and families are then told the wrong thing.

authority:
  - source: $source         # an id in sources.yaml, beside the folders of rules
    provision: the page or section that asks for this
    force: local                   # local (a warning), or good-practice (advice), or consistency (a warning)
    certainty: text                # text: you have read it there yourself
    url: ''                        # its web address, or '' if it has none
    read_on: $day            # the day on which you last read it

# Where to look, which documents it is about, and what must be there. The names are the keys of a document.
look_at: document
applies_when:
  - {present: needs.threshold_document}
must:
  - {present: needs.threshold_document.next_review}

# What a reader is told where it is not met, and what to do about it.
message: The threshold document has no date for its next review.
remedy: Under `threshold_document` in `needs`, write the month in `next_review`. Whoever keeps the document knows it.
a_pass_means: A date is written. It does not show that the review took place.

# Small documents that show the rule at work. Each changes a complete document: masa's Exampleshire, or your own
# base.yaml beside sources.yaml. Together they must notice any change of the rule.
examples:
  - title: The next review has its month
    change:
      - {set: needs.threshold_document, to: {title: Right help, next_review: 2026-11}}
    outcome: met
  - title: There is no next review
    change:
      - {set: needs.threshold_document, to: {title: Right help}}
    outcome: not-met
    where: needs.threshold_document.next_review
    words: [next review]           # words that the message must hold
  - title: There is no threshold document, so that the rule does not apply
    change:
      - {set: needs.threshold_document, to: {title: Right help}}
      - {remove: needs.threshold_document}
    outcome: not-applicable
""")

_SOURCES = f"""\
# What your rules rest on. Each rule names one of these by its id.
sources:
  - id: {SOURCE}
    title: Our own procedures (write their full title here)
    short: our procedures          # how findings call them
"""


def new_rule(name: str, folder: str, day: date) -> str:
    """Return the text of a rule file with this id, for a folder, whose source was read on a day."""
    return _RULE.substitute(id=name, folder=folder, source=SOURCE, day=day.isoformat())


def new_sources() -> str:
    """Return the text of a folder's sources.yaml, with the one that a new rule cites."""
    return _SOURCES
