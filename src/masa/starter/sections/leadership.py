"""Delegates, the chair, how the partnership is run, and who takes part."""

_DELEGATES = """\
# DELEGATED SAFEGUARDING PARTNERS: the senior person who acts for each lead (dsp-each-partner). The lead's office knows.
# delegated_safeguarding_partners:
#   - person:                 # an id from `people`, where the name and the post stand (dsp-named)
#     acts_for:               # the id of the partner body
#     authority:              # what they may decide, and what they may commit (dsp-authority-stated)
#     from:
"""

_CHAIR = """\
# THE PARTNERSHIP CHAIR: one of the delegates (chair-appointed, chair-is-a-dsp). Keep past chairs, with `to`.
# The business manager knows.
# partnership_chair:
#   - person:
#     from:
#     to:
#     rotates:                # how often the chair passes on (chair-rotation-stated)
#     next:
#     agreed_by:              # leads, delegates (chair-agreed-by-all)
#     agreed_on:
"""

_GOVERNANCE = """\
# GOVERNANCE: who must do what, which groups meet, how decisions are made. The business manager knows.
# governance:
#   duties:
#     leads:                  # one entry for each duty; `covers` says which (lsp-functions-all-six):
#       - covers:             # strategic-direction, own-contribution, sign-off, shared-learning, business-support,
#         text:               # agencies-clear; then joint-and-equal (lsp-joint-equal), keep-accountability
#                             # (lsp-accountability-kept), oversee-agencies (lsp-oversee-agencies)
#     delegates:              # (dsp-functions-all-six)
#       - covers:             # priorities-and-procedures, education-and-agencies, information-sharing, reviews,
#         text:               # training, feedback-and-design, decide-for-lead, report-to-leads (dsp-reporting-line)
#     chair:                  # (chair-duties-described)
#       - covers:             # link, continuity, escalation
#         text:
#     agencies:               # (agencies-expectations, agencies-duty-to-act-stated)
#       - covers:             # act-in-accordance, know-responsibilities, co-operate, share-information, apply-within
#         text:
#   groups:                   # each group that meets
#     - id:
#       name:
#       meeting_of:           # leads or delegates, for the group in which they meet
#       purpose:
#       reports_to:           # the id of the group above it (groups-reach-leads)
#       how_often:            # such as quarterly (dsp-meet-often)
#       chairs:
#         - person:
#           from:
#       members:
#         - who:
#       quorum:
#         all_of:
#   decisions:                # who decides what (lsp-not-delegated-upward), and where it goes if they cannot agree
#     - about:
#       decided_by:
#       how:                  # consensus, majority or each-its-own
#       if_not_agreed:        # escalate, vote, no-decision or chair-decides (no-single-casting-vote)
#       goes_to:
#   conflicts_of_interest:
#   business_unit:            # (business-function, analyst-function)
#     posts:
#       - post:
#         does:               # management, analysis, training, audit, administration, legal, co-ordination
#         fte:
#   links:                    # other boards (links-to-other-boards)
#     - organisation:
#       how:
"""

_AGENCIES = """\
# RELEVANT AGENCIES: the bodies that these arrangements bind (agencies-listed). The partners choose them, and say why.
# Only bodies that the Schedule to the 2018 Regulations lists belong here (agencies-in-schedule). Think of schools and
# nurseries, health trusts (agencies-nhs-providers), probation (agencies-probation), youth justice
# (agencies-youth-offending), district councils, charities (agencies-vcse), faith bodies (agencies-faith) and sport
# (agencies-sport).
# relevant_agencies:
#   - organisation:           # an id from `organisations`
#     schedule:               # the numbers of the paragraphs that fit; `masa explain agencies-in-schedule` says more
#     why:                    # why you chose it (agencies-why-chosen)
#     how:                    # how it works with you (agencies-how-collaborate)
#     lead_post:              # whom to ask for there (agencies-named-lead)
"""

_INVITED = """\
# INVITED BODIES: those that take part and are not in the Schedule, such as the fire service
# (agencies-outside-schedule-separate). The business manager knows.
# invited_bodies:
#   - organisation:
#     why:
#     how:
"""

_EDUCATION = """\
# EDUCATION: how schools, colleges, nurseries and childminders take part, at both levels. The council's head of
# education knows.
# education:
#   standing:                 # relevant-agency, invited, member, delegate or lead-and-delegate
#   sectors:                  # so that none is left out (edu-all-settings)
#     - covers:               # early-years, maintained-schools, academies, independent-schools, special-schools,
#       text:                 # alternative-provision, further-education, higher-education
#   representatives:
#     - level:                # strategic (edu-strategic-level), then operational (edu-operational-level)
#       person:
#       group:
#       speaks_for:
#       answers_to:           # whom they bring the sector's view from (edu-voice-is-sector)
#   safeguarding_leads:       # how you reach the designated safeguarding leads (edu-route-for-dsls)
#     - how:
#       how_often:
#   out_of_school:            # tutors, clubs, children taught at home (edu-out-of-school)
"""

SECTIONS = {
    "delegated_safeguarding_partners": _DELEGATES,
    "partnership_chair": _CHAIR,
    "governance": _GOVERNANCE,
    "relevant_agencies": _AGENCIES,
    "invited_bodies": _INVITED,
    "education": _EDUCATION,
}
