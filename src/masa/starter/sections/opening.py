"""The partnership, and what is left to write of its publication, of the area and of its office-holders."""

PARTNERSHIP = """\
# THE PARTNERSHIP: its name, how to reach it, and what it stands for. The business manager knows.
# partnership:
#   name:                     # in full, as the public knows it
#   short_name:
#   serves:                   # children; add adults or community-safety if one partnership does both
#   website:
#   contact:                  # the team that a reader may write to or call
#     name:
#     phone:
#     email:
#   host:                     # the body, by its id below, that employs the team
#   vision:
#   legal_basis:              # the sections of the Children Act 2004 that you rely on (cite-right-sections)
"""

PUBLICATION = """\
# PUBLICATION: which version this is, who agreed it, when it holds, and when it is looked at again.
# The business manager knows the dates. Leave a date out until it is settled.
"""

OF_PUBLICATION = """\
  # version:                  # (publish-dated-version)
  # agreed_by:                # leads, once they have agreed; they sign four other papers too (lsp-signoff-four-others)
  # agreed_on:
  # published_on:
  # effective_from:           # the day from which it holds
  # url:                      # the page where the public will find it (publish-arrangements)
  # reviewed:                 # how often, such as yearly (review-yearly)
  # next_review:              # the day or month of the next review (review-date)
  # supersedes:               # the arrangements that these replace (publish-supersedes)
  #   title:
  #   dated:
  # sign_off:                 # one entry for each lead, once each has signed (lsp-signoff-arrangements)
  #   - person:
  #     signed_on:
  #     version:
  # consultations:            # who was asked about this draft
  #   - who:                  # agencies, practitioners, children, families
  #     about:
  #     consulted_on:
  # commitments:              # what you promise in these pages, and by when (no-dangling-promise)
  #   - what:
  #     due:
  #     owner:
  # accessibility:            # the website's owner knows (access-statement)
  #   statement:              # the address of its accessibility statement
  #   standard:
  #   other_formats:          # whom to ask for another format (access-alternative-format)
  #     name:
  #     phone:
"""

AREA = """\
# THE AREA: which councils' areas these arrangements cover, and how health and police boundaries relate to them.
"""

OF_AREA = """\
  # boundaries:               # which bodies serve just this area, and which reach further (area-boundaries-described)
  # also_covers:              # such as children from here who live elsewhere
"""

JOINT = """\
  # joint_agreement:          # the councils' legal teams keep it (joint-agreement-recorded)
  #   parties:                # the ids of all partners that agreed to be treated as one area
  #   agreed_on:
"""

ORGANISATIONS = """\
# ORGANISATIONS: the address book. Write each body, or class of bodies, once, with an id; elsewhere write only the id.
# Add every agency, school group, charity and board that these pages speak of.
"""

OF_ORGANISATIONS = """\
  # - id:                     # small letters and hyphens, such as youth-justice
  #   name:
  #   kind:                   # education, health, justice, voluntary, district-council, commissioner, board, other ...
  #   several:                # yes, for a class of bodies such as all schools
"""

PEOPLE = """\
# PEOPLE: each office-holder once. Each body's own office knows the name and the exact title of the post.
# When somebody leaves, add `to` with the last day, keep the entry, and write the next one.
"""

OF_PEOPLE = """\
  # - id:                     # then everybody else whom these pages name: delegates, chairs, scrutineer, manager
  #   name:
  #   post:
  #   organisation:
  #   grade:                  # head, executive, senior or middle (dsp-senior-enough)
"""

LEADS = """\
# LEAD SAFEGUARDING PARTNERS: the head of each partner body, by the id of the person (lsp-each-partner,
# lsp-three-not-one-person). Each body's own office knows.
# Guidance asks for the chief executive of the council and of the health board, and the chief officer of police
# (lsp-is-head).
"""

SECTIONS = {"partnership": PARTNERSHIP}
