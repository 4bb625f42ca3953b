"""Forty edits of Exampleshire: what each changes in the text, and whether it changes what the leads approved.

The rows serve the tests of approvals (kept or void) and of the comparison (the line of the diff).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

EXAMPLESHIRE = Path(__file__).parents[1] / "examples" / "exampleshire.yaml"


class EditOfExampleshire(NamedTuple):
    """What is written instead of what, whether that is material, and the texts of prose files that it needs."""

    name: str
    swaps: tuple[tuple[str, str], ...]
    material: bool
    prose: Mapping[str, str] = {}

    def made_in(self, text: str) -> str:
        """Return the text with the edit made; each old text stands in it just once."""
        for old, new in self.swaps:
            assert text.count(old) == 1, f"{self.name}: “{old}” stands {text.count(old)} times in the document"
            text = text.replace(old, new)
        return text


def _kept(name: str, *swaps: tuple[str, str], prose: Mapping[str, str] | None = None) -> EditOfExampleshire:
    return EditOfExampleshire(name, swaps, material=False, prose=prose or {})


def _void(name: str, *swaps: tuple[str, str]) -> EditOfExampleshire:
    return EditOfExampleshire(name, swaps, material=True)


_HOSPITALS = """  - organisation: hospitals
    schedule: 17
    why: Their wards and clinics treat hurt children and parents under strain.
    how: A safeguarding nurse sits with the front door team, and the Director of Nursing sits on the Executive.
    lead_post: Director of Nursing
"""
_PROBATION = """  - organisation: probation
    schedule: 27
    why: It supervises adults who may be a risk to children, and many who are parents.
    how: Officers come to planning meetings and share what they know of risk.
    lead_post: Head of the probation delivery unit
"""
_RESPOND = (
    "Each child who needs help has one plan and one lead worker. If a child may be in danger, social care, police and\n"
    "    health decide together within one working day what to do.\n"
)
_STRATEGY = """      - covers: strategic-direction
        text: They set the direction and the priorities, and find the people and money to carry them out.
"""
_PROCEDURES = """      - covers: priorities-and-procedures
        text: They carry out the priorities, and check practice against these arrangements and the threshold document.
"""

EDITS = (
    _kept(
        "phone-of-the-team",
        (
            "  contact: {name: Partnership team, phone: 01632 960100",
            "  contact: {name: Partnership team, phone: 01632 960199",
        ),
    ),
    _kept(
        "email-of-the-team",
        (
            "960100, email: hello@escp.example, open: weekdays 9am to 5pm}\n  host",
            "960100, email: team@escp.example, open: weekdays 9am to 5pm}\n  host",
        ),
    ),
    _kept("opening-hours", ("open: weekdays 9am to 5pm}\n  host", "open: weekdays 8am to 6pm}\n  host")),
    _kept("website", ("website: https://escp.example\n", "website: https://www.escp.example\n")),
    _kept("link-to-a-plan", ("url: https://escp.example/scrutiny", "url: https://escp.example/scrutiny-plan")),
    _kept("spelling-of-a-name", ("name: Asha Fenwick", "name: Asha Fenwicke")),
    _kept(
        "new-delegate-in-the-same-seat",
        (
            "  - {id: nia-corran,",
            "  - {id: ian-marsh, name: Ian Marsh, post: Deputy Chief, organisation: police}\n  - {id: nia-corran,",
        ),
        ("  - person: una-speke\n    acts_for", "  - person: ian-marsh\n    acts_for"),
    ),
    _kept("comment", ("area:\n", "# the county and its five districts\narea:\n")),
    _kept(
        "entry-written-on-lines-of-its-own",
        (
            "  - {id: pcc, name: Exampleshire Police and Crime Commissioner, kind: commissioner}",
            "  - id: pcc\n    name: 'Exampleshire Police and Crime Commissioner'\n    kind: commissioner",
        ),
    ),
    _kept(
        "keys-in-another-order",
        ("  same_boundary: [icb, police]\n", ""),
        ("  also_covers:", "  same_boundary: [icb, police]\n  also_covers:"),
    ),
    _kept("agencies-in-another-order", (_HOSPITALS + _PROBATION, _PROBATION + _HOSPITALS)),
    _kept(
        "prose-moved-into-a-file",
        ("  respond: |\n    " + _RESPOND, "  respond: {file: sections/respond.md}\n"),
        prose={"sections/respond.md": _RESPOND.replace("\n    ", "\n")},
    ),
    _kept("prose-with-other-line-breaks", ("one lead worker. If a child may", "one lead worker.\n    If a child may")),
    _kept("sum-written-another-way", ("{payer: county, amount: 64000,", "{payer: county, amount: '£64,000.00',")),
    _kept("words-for-children", ("Hello. This page is about", "Hi. This page is about")),
    _kept(
        "another-translation",
        (
            "accessible_versions:\n",
            "accessible_versions:\n  - {title: In Welsh, form: translation, of: arrangements, language: Welsh}\n",
        ),
    ),
    _kept(
        "what-was-done-about-what-was-said", ("and every letter is now one page.", "and all letters are now one page.")
    ),
    _kept(
        "promise-kept",
        ("due: 2025-09-30, owner: education-forum}", "due: 2025-09-30, owner: education-forum, done_on: 2025-09-12}"),
    ),
    _kept(
        "yearly-report-that-came-out",
        (
            "  reports:\n",
            "  reports:\n    - {title: Yearly report 2024/25, from: 2024-04-01, published_on: 2025-09-25}\n",
        ),
    ),
    _kept(
        "next-review-of-the-document",
        (
            "  reviewed: yearly\n  next_review: 2026-02\n  review_when",
            "  reviewed: yearly\n  next_review: 2026-01\n  review_when",
        ),
    ),
    _void("version", ("\n  version: 1.1\n", "\n  version: 1.2\n")),
    _void("first-day-of-effect", ("  effective_from: 2025-04-01\n", "  effective_from: 2025-05-01\n")),
    _void("edition-of-the-guidance", ("guidance: wt2023 ", "guidance: wt2026 ")),
    _void("area", ("  also_covers: Exampleshire children who live in another area, in care or at school.\n", "")),
    _void("code-of-a-council", ("code: E99000001", "code: E99000009")),
    _void("name-of-a-partner", ("name: Exampleshire Constabulary,", "name: Exampleshire and Quayside Constabulary,")),
    _void("authority-of-a-delegate", ("police share of the budget.\n", "police share of the budget up to £20,000.\n")),
    _void(
        "rotation-of-the-chair",
        ("    rotates: yearly\n    rotates_among: [priya", "    rotates: every two years\n    rotates_among: [priya"),
    ),
    _void(
        "duty-moved-to-the-delegates",
        (_STRATEGY, ""),
        (_PROCEDURES, _PROCEDURES + _STRATEGY.replace("strategic-direction", "priorities-and-procedures")),
    ),
    _void("purpose-of-a-group", ("Carries out what the leads decide, and", "Advises the leads, and")),
    _void("last-word-on-a-decision", ("escalate, goes_to: secretary-of-state}", "escalate, goes_to: delegates}")),
    _void(
        "agency-added",
        (
            "\ninvited_bodies:",
            "  - {organisation: pcc, schedule: 28, why: It funds help., how: It sends data.}\n\ninvited_bodies:",
        ),
    ),
    _void("agency-removed", (_PROBATION, "")),
    _void("standing-of-education", ("  standing: member\n", "  standing: invited\n")),
    _void(
        "end-of-a-scrutiny-term",
        ("to: 2027-03-31\n      time: 40 days a year", "to: 2026-03-31\n      time: 40 days a year"),
    ),
    _void(
        "consent-to-sharing", ("Consent is not needed to keep a child safe.", "Consent is asked for where it is safe.")
    ),
    _void("limit-of-a-practice-review", ("  published_within: 6 months\n", "  published_within: 9 months\n")),
    _void("sum-that-a-partner-pays", ("{payer: icb, amount: 56000,", "{payer: icb, amount: 50000,")),
    _void(
        "step-of-a-dispute",
        ("at: senior-managers, within: 3 working days", "at: senior-managers, within: 5 working days"),
    ),
    _void("yearly-report-due", ("  due: 30 September\n", "  due: 31 December\n")),
)
