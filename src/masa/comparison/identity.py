"""What identifies an entry of a list: the keys under which it is the same entry in both versions, surest first."""

from collections.abc import Mapping

_OTHERS: tuple[tuple[str, ...], ...] = (
    ("id",),
    ("organisation",),
    ("person",),
    ("who",),
    ("covers",),
    ("title",),
    ("rule", "where"),
    ("level",),
    ("path",),
    ("what",),
    ("name",),
    ("post",),
    ("word",),
    ("about",),
    ("said",),
    ("how",),
)
_OF: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "Organisation": (("id",), ("code",), ("name",)),
    "Person": (("id",), ("name",)),
    "GovernanceGroup": (("id",), ("name",)),
    "Lead": (("organisation", "person", "from"), ("organisation", "person"), ("called", "organisation")),
    "Delegate": (("acts_for", "person", "from"), ("acts_for", "person"), ("called", "acts_for")),
    "Appointment": (("person", "from"), ("person",), ("called",)),
    "RelevantAgency": (("organisation", "called"), ("organisation",)),
    "InvitedBody": (("organisation", "called"), ("organisation",)),
    "Contribution": (
        ("payer", "kind", "what", "budget"),
        ("payer", "kind", "what"),
        ("payer", "kind"),
        ("payer", "what"),
    ),
    "OtherIncome": (("what", "kind"), ("what",), ("payer", "kind")),
    "SignOff": (("person", "version"), ("person",)),
    "Member": (("who", "called"), ("who",), ("person",), ("called",)),
    "ScrutinyStrand": (("who", "kind"), ("who",), ("called",)),
    "EducationRepresentative": (("person", "level"), ("person",), ("organisation", "level", "called")),
    "StaffPost": (("post",), ("person",)),
    "TeamMember": (("role", "nominated_by"), ("role",)),
    "BoardLink": (("organisation",),),
    "Checked": (("guidance",),),
    "Consultation": (("consulted_on", "about"), ("consulted_on",), ("about",)),
    "Change": (("expected", "what"), ("what",)),
    "VoiceMethod": (("who", "group", "called"), ("group",), ("how",)),
    "LessHeard": (("who",), ("how",)),
    "Signatory": (("who",), ("called",)),
    "AccessibleVersion": (("title",), ("form", "language"), ("form",)),
    "Contact": (("name",), ("phone",), ("email",), ("url",)),
    "Copy": (("to",),),
    "Lost": (("path", "what"), ("path",)),
    "DisputeStage": (("level",),),
}


def identities(record: str) -> tuple[tuple[str, ...], ...]:
    """Return the keys that together identify an entry of a record, the surest first."""
    return _OF.get(record, _OTHERS)
