"""The checks that a rule can ask for, by the words of rule files: a closed list."""

from collections.abc import Mapping

from masa.rules.engine.checks.address_book import EnteredOnce, ReferredTo
from masa.rules.engine.checks.agencies import AgencyConsidered, FitsSchedule
from masa.rules.engine.checks.agreement import AgreedByAll
from masa.rules.engine.checks.area import AreaType, ChangeAhead, ChangeListed, SameBoundaries
from masa.rules.engine.checks.called import NamesAgree, TitlesAgree
from masa.rules.engine.checks.contributions import ContributionsShown
from masa.rules.engine.checks.dates import By, OnOrAfter, OnOrBefore
from masa.rules.engine.checks.edition import CurrentEdition, DatedBefore
from masa.rules.engine.checks.every_date import EndsNotBefore, NotAhead
from masa.rules.engine.checks.finished import Finished
from masa.rules.engine.checks.head_of_body import HeadOfBody
from masa.rules.engine.checks.in_register import CodeKnown, CouncilKnown
from masa.rules.engine.checks.legal_name import LegalName
from masa.rules.engine.checks.limits import AtLeast, AtLeastDifferent, AtMost, SumAtMost
from masa.rules.engine.checks.partners import EveryBodyTouching, PartnersOfEachKind
from masa.rules.engine.checks.person_stated import PersonStated
from masa.rules.engine.checks.presence import Absent, AnyPresent, Present
from masa.rules.engine.checks.rank import ChiefOfficerTitle, ComparableGrade
from masa.rules.engine.checks.reference import Outside, RefersTo
from masa.rules.engine.checks.reporting_lines import LinesLeadOn, NoCircle
from masa.rules.engine.checks.said_once import CountsAgree, SaidOneWay
from masa.rules.engine.checks.says import NeverSays, Says, Unlike
from masa.rules.engine.checks.totals import TotalsAgree
from masa.rules.engine.checks.words import Begins, Includes, IncludesAny, NoneOf, OneOf
from masa.rules.engine.checks.yearly import ReportEachYear

CLOSED: Mapping[str, type] = {
    "present": Present,
    "any_present": AnyPresent,
    "absent": Absent,
    "one_of": OneOf,
    "none_of": NoneOf,
    "includes": Includes,
    "includes_any": IncludesAny,
    "begins": Begins,
    "refers_to": RefersTo,
    "outside": Outside,
    "at_least": AtLeast,
    "at_most": AtMost,
    "at_least_different": AtLeastDifferent,
    "sum_at_most": SumAtMost,
    "on_or_after": OnOrAfter,
    "on_or_before": OnOrBefore,
    "by": By,
    "dated_before": DatedBefore,
    "not_ahead": NotAhead,
    "ends": EndsNotBefore,
    "never_says": NeverSays,
    "says": Says,
    "unlike": Unlike,
    "agreed_by_all": AgreedByAll,
    "area_type": AreaType,
}
"""Checks that a clause names by the key of their own option."""

NAMED: Mapping[str, type] = {
    "person_stated": PersonStated,
    "head_of_body": HeadOfBody,
    "contributions_shown": ContributionsShown,
    "totals_agree": TotalsAgree,
    "comparable_grade": ComparableGrade,
    "report_each_year": ReportEachYear,
    "current_edition": CurrentEdition,
    "partners_of_each_kind": PartnersOfEachKind,
    "every_body_touching": EveryBodyTouching,
    "council_known": CouncilKnown,
    "legal_name": LegalName,
    "code_known": CodeKnown,
    "chief_officer_title": ChiefOfficerTitle,
    "same_boundaries": SameBoundaries,
    "change_ahead": ChangeAhead,
    "change_listed": ChangeListed,
    "fits_schedule": FitsSchedule,
    "agency_considered": AgencyConsidered,
    "titles_agree": TitlesAgree,
    "names_agree": NamesAgree,
    "counts_agree": CountsAgree,
    "said_one_way": SaidOneWay,
    "entered_once": EnteredOnce,
    "finished": Finished,
    "lines_lead_on": LinesLeadOn,
    "no_circle": NoCircle,
    "referred_to": ReferredTo,
}
"""Checks that a clause names under `check`."""
