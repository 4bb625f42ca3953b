"""Money, the voice of children and families, disputes, the yearly report, other versions, and what is set apart."""

_FUNDING = """\
# FUNDING: who pays what in one financial year, and what it is spent on (funding-stated). The host's finance team knows.
# funding:
#   from:                     # the first day of the financial year (funding-year-and-total)
#   to:
#   agreed_by:                # leads (funding-agreed-by-lsps)
#   contributions:            # one entry for each payer, in pounds (funding-each-contribution)
#     - payer:
#       amount:
#       last_year:
#       kind:                 # in-kind, for staff or rooms instead of money (funding-in-kind)
#       what:
#   other_income:
#     - what:
#       kind:                 # grant, earned, carried-forward or other
#       amount:
#   costs:                    # (funding-covers-core)
#     - what:
#       covers:               # business-support, analysis, scrutiny, reviews, training or other
#       amount:
#   stated_totals:
#     contributions:
#     costs:
#   equitable:                # why the shares are fair (funding-equitable)
#   plain_summary:            # in a few words for families (funding-readable)
"""

_VOICE = """\
# VOICE: how children and families change what you do. The participation worker knows.
# voice:
#   methods:
#     - who:                  # children (voice-children), then families (voice-families)
#       how:
#       how_often:
#   less_often_heard:         # (voice-under-represented)
#     - who:
#       how:
#   changes:                  # what they said, and what you did (voice-feedback-loop)
#     - said:
#       did:
#       done_on:
"""

_DISPUTES = """\
# DISPUTES: what happens when partners or agencies do not agree, step by step (dispute-system).
# The business manager knows.
# disputes:
#   policy:
#     title:
#     url:
#   stages:                   # from the front line to the leads (dispute-front-line-to-lsp, dispute-final-stage)
#     - level:
#       about:                # case, partners
#       at:                   # front-line, managers, senior-managers, delegates, chair, leads, independent,
#       within:               # secretary-of-state; each with a limit of time (dispute-stages-timed)
#   whistleblowing:
"""

_YEARLY = """\
# THE YEARLY REPORT: when it comes out, what is in it, who is sent it (yearly-committed-in-masa), and those so far.
# The business manager knows.
# yearly_report:
#   how_often:                # (yearly-published)
#   due:                      # a day of the year (yearly-by-30-sept)
#   year_starts:              # (yearly-period)
#   agreed_by:                # (yearly-signed-by-lsps)
#   contents:                 # one entry for each:
#     - covers:               # what-was-done, how-effective, partner-contributions, scrutiny-themes, impact, education,
#       text:                 # costs, data-and-learning, decisions, feedback, little-progress, changes-to-arrangements
#   sent_to:
#     - to:                   # national-panel (yearly-sent-panel), foundations (yearly-sent-foundations)
#       within:
#   reports:                  # each report so far
#     - title:
#       from:
#       to:
#       published_on:
#       agreed_by:
#       url:
"""

_ACCESSIBLE = """\
# ACCESSIBLE VERSIONS: for children (access-children-version), in easy words (access-easy-to-read), in other languages,
# as a film. The business manager knows.
# accessible_versions:
#   - title:
#     form:                   # web-page, easy-read, poster, video, animation, audio, translation, sign-language ...
#     of:                     # arrangements, yearly-report, scrutiny, thresholds
#     for:                    # children, families, everyone
#     made_with:              # (access-children-coproduced)
#     language:               # (access-languages)
#     url:
"""

_CHILDREN = """\
# CHILDREN: your own words for the children's page, in short sentences. Ask young people to write it with you.
# masa puts 999 and Childline on the page itself.
# children:
#   welcome:
#   who_is_in_charge:
#   who_checks:
#   how_we_listen:
#   how_to_complain:
#   help:                     # your own front door (access-help-route)
#     - name:
#       phone:
#       open:
#   words:
#     - word:
#       means:
#   made_with:
#   made_on:
"""

_DEPARTURES = """\
# DEPARTURES: guidance that you do not follow, on purpose, and why. It has no effect on what the law asks.
# departures:
#   - rule:                   # the id of the rule
#     reason:
#     to:                     # until when
#     agreed_by:
"""

_TRANSCRIPTION = """\
# TRANSCRIPTION: only for a file that was copied from a published page: what was lost in the copy.
# transcription:
#   title:
#   source:
#   read_on:
"""

SECTIONS = {
    "funding": _FUNDING,
    "voice": _VOICE,
    "disputes": _DISPUTES,
    "yearly_report": _YEARLY,
    "accessible_versions": _ACCESSIBLE,
    "children": _CHILDREN,
    "departures": _DEPARTURES,
    "transcription": _TRANSCRIPTION,
}
