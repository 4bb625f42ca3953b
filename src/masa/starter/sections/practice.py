"""What the partners do for children: need, scrutiny, information, training, audit and reviews."""

_NEEDS = """\
# NEEDS: how you find out which children need help, and how you help them. Heads of social care, health and police know.
# needs:
#   identify:                 # how the partners work together to find out (needs-identify)
#   respond:                  # how the partners work together to help (needs-respond)
#   taking_part:              # the ids of those who do it (work-together)
#   early_help:               # (needs-early-help)
#   looked_after:             # children in care, near and far (needs-lac)
#   outside_the_home:         # exploitation, harm between children, harm online (needs-outside-home)
#   plan:
#     title:
#     from:
#     to:
#     url:
#   priorities:               # those that the partners share (needs-priorities)
#     - title:
#       from:
#       to:
#       agreed_by:
#   threshold_document:       # whatever you call it (thresholds-published)
#     title:
#     url:
#     dated:
#     agreed_by:
#     next_review:            # (thresholds-current)
#   residential_homes:        # children's homes (residential-homes): how they take part,
#     how:
#     none_in_area:           # or yes, where there are none
#   youth_custody:            # secure places (youth-custody): the same
#     how:
#     none_in_area:
#   protection_teams:         # multi-agency child protection teams (macpt-established)
#     - name:
#       members:
#         - role:             # education, social-work, health, police (macpt-membership)
#           nominated_by:
"""

_SCRUTINY = """\
# INDEPENDENT SCRUTINY: who from outside checks whether all this works (scrutiny-arranged). The scrutineer knows.
# independent_scrutiny:
#   strands:                  # each person or group that scrutinises
#     - who:                  # an id from `people`, `organisations` or the groups
#       kind:                 # scrutineer, firm, panel, young-people, elected-members, peers, commissioner, community
#       from:
#       to:                   # (scrutiny-term)
#       time:
#       independence:         # what keeps them independent of the partners (scrutiny-independent)
#   functions:                # one entry for each (scrutiny-functions-all-seven):
#     - covers:               # support-and-challenge, assurance, duties-and-learning, voice, critical-friend,
#       text:                 # dispute-advice (scrutiny-dispute-role), arrangements-and-report; then practice-reviews
#                             # (scrutiny-covers-reviews) and leadership (scrutiny-leadership)
#   plan:                     # (scrutiny-plan)
#     title:
#     from:
#     to:
#     agreed_by:
#     url:
#     methods:                # two or more (scrutiny-methods)
#       - covers:             # documents, data, audit, observation, children-and-families, practitioners, leaders,
#         text:               # peer-review, survey
#   children:                 # how children and families take part in scrutiny (scrutiny-children)
#   follow_up:                # what becomes of its findings (scrutiny-followup)
#     owner:
#     within:
#     how:
#   reviewed:                 # how often scrutiny itself is looked at (scrutiny-reviewed)
"""

_INFORMATION = """\
# INFORMATION SHARING: how agencies share what keeps a child safe. The information governance lead knows.
# information_sharing:
#   process:                  # (info-process)
#   principles:
#   power_to_request:         # the partners' power to require information (info-request-power)
#   duty_to_share:            # (info-request-must-comply, info-use-limited)
#   when_not_shared:
#   consent:                  # (info-no-consent-bar)
#   agreements:
#     - title:
#       from:
#       next_review:
#       url:
#       signatories:          # (info-agreement-parties)
#         - who:
#           signed_on:
"""

_DATA = """\
# DATA: how figures show whether help works, and for whom it does not. The analyst knows.
# data_and_intelligence:
#   how_used:                 # (data-effectiveness)
#   early_help:
#   data_set:                 # the one set of figures that all agree on (data-agreed-set)
#     title:
#     how_often:
#   measures:
#     - title:
#       shows:                # outcome, experience, quality or activity
#   breakdowns:               # such as age, sex, ethnicity, disability (data-protected-characteristics)
#   disproportionality:       # who is helped less or policed more, and why (data-disproportionality)
#   joint_analysis:           # (data-joint-analysis)
"""

_TRAINING = """\
# TRAINING: how people who work with children learn together. The training co-ordinator knows.
# training:
#   commissioned:             # how you decide what is taught (training-commissioned)
#   delivered:
#   programme:
#     - title:
#       for:
#       how_often:
#   impact:                   # how you see that practice changed (training-impact)
#     - covers:               # attendance, feedback, test, observed-practice, audit, outcome-data, follow-up
#       text:
"""

_AUDIT = """\
# AUDIT: which audits you do together. The business manager knows.
# audit:
#   programme:
#     - title:
#       how_often:
#       by:
#       of:
#       method:
"""

_REVIEWS = """\
# PRACTICE REVIEWS: how serious cases are found and learned from. The person who runs rapid reviews knows.
# practice_reviews:
#   purpose:                  # (reviews-purpose, reviews-not-blame)
#   identify:                 # how serious cases are identified (reviews-arrangements)
#   process:                  # how the partners supervise a review (reviews-supervised)
#   criteria:                 # (reviews-criteria)
#     - covers:               # improvements, recurring-themes, agencies-together, panel-prefers-local
#       text:
#   notified_by:              # the council notifies the national Panel (reviews-notify)
#   notified_within:          # such as 5 working days (reviews-times-stated)
#   rapid_review_by:
#   rapid_review_within:      # such as 15 working days (reviews-times-stated)
#   commissioning:            # (reviews-commissioning)
#   decided_by:
#   reviewer_appointed_by:    # (reviews-reviewer-appointed)
#   monitoring:               # (reviews-monitor)
#   report_includes:          # (reviews-report-content)
#     - covers:               # improvements, underlying-reasons
#       text:
#   sent_first_to:
#   sent_before:              # (reviews-send-before)
#   improvements_sent_before: # (reviews-send-improvements)
#   publication:              # (reviews-publishing)
#   if_not_published:         # (reviews-publish-or-improvements)
#   available_for:            # (reviews-available-year)
#   learning:                 # who sees that lessons are learnt, and how you check (reviews-embed)
#   learning_owner:
#   learning_checked:
#   child_death_partners:     # (child-death-partners-distinct)
"""

SECTIONS = {
    "needs": _NEEDS,
    "independent_scrutiny": _SCRUTINY,
    "information_sharing": _INFORMATION,
    "data_and_intelligence": _DATA,
    "training": _TRAINING,
    "audit": _AUDIT,
    "practice_reviews": _REVIEWS,
}
