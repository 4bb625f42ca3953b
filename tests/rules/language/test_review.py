"""Reviews: what a signature covers, and whether it still holds."""

from collections.abc import Callable, Mapping

import pytest

from masa.rules.language.catalogue import Compiled
from masa.rules.language.error import CatalogueError
from masa.rules.language.review import digest_of, review_in_words, review_state
from masa.rules.language.rule_file import RuleFile

CompiledOf = Callable[..., Compiled]
FileOf = Callable[[Mapping[str, str]], RuleFile]


@pytest.fixture
def file_of(compiled_of: CompiledOf) -> FileOf:
    return lambda changes: compiled_of({"editions": "[wt2023, wt2026]", **changes}).files["made-up"]


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"says": "The needs are known."}, id="says"),
        pytest.param({"force": "guidance-must"}, id="force"),
        pytest.param({"provision": "chapter 3"}, id="provision"),
        pytest.param({"certainty": "derived"}, id="certainty"),
        pytest.param({"url": '"https://law.example/other"'}, id="url"),
        pytest.param({"editions": "[wt2026]"}, id="editions"),
        pytest.param({"in_force": "{from: 2024-01-01}"}, id="in-force"),
        pytest.param({"judged_on": "document"}, id="judged-on"),
        pytest.param({"look_at": "needs", "must": "[{present: identify}]"}, id="look-at"),
        pytest.param({"applies_when": "[{present: funding}]"}, id="applies-when"),
        pytest.param({"must": "[{present: funding}]"}, id="must"),
        pytest.param({"when_silent": "needs-a-person"}, id="when-silent"),
        pytest.param({"when_absent": "needs-a-person"}, id="when-absent"),
        pytest.param({"when_contrary": "needs-a-person"}, id="when-contrary"),
        pytest.param({"message": "Nothing is said."}, id="message"),
        pytest.param({"remedy": "Say something."}, id="remedy"),
        pytest.param({"a_pass_means": "Something."}, id="a-pass-means"),
        pytest.param({"in_edition": "{wt2026: {says: The needs are known.}}"}, id="in-edition"),
    ],
)
def test_a_signature_covers(file_of: FileOf, changes: dict[str, str]) -> None:
    assert digest_of(file_of(changes)) != digest_of(file_of({}))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"why": "It helps a lot."}, id="why"),
        pytest.param({"read_on": "2027-01-01"}, id="the-day-of-reading"),
        pytest.param({"examples": "[{title: c, outcome: met}, {title: d, outcome: not-met}]"}, id="examples"),
        pytest.param({"equivalent": "[{mutant: a, because: b}]"}, id="equivalent"),
        pytest.param({"review": f"{{signed_by: A, signed_on: 2026-01-31, digest: {'0' * 64}}}"}, id="the-review"),
        pytest.param({"in_edition": "{wt2026: {why: It helps a lot.}}"}, id="why-in-an-edition"),
        pytest.param({"when_contrary": "not-met", "judged_on": "day"}, id="what-is-usual-written-out"),
        pytest.param({"look_at": "[document]"}, id="a-list-of-one"),
        pytest.param({"says": ">-\n  The needs\n  are said."}, id="line-breaks"),
    ],
)
def test_a_signature_does_not_cover(file_of: FileOf, changes: dict[str, str]) -> None:
    assert digest_of(file_of(changes)) == digest_of(file_of({}))


def test_a_digest_never_changes_between_versions_of_masa(file_of: FileOf) -> None:
    # If this fails, every signature in the rules has become stale: a new key must leave the digest as it is.
    assert digest_of(file_of({})) == "fe103b5a6e7758d060dd8c6f0931000ae15acdd09221ee6a52c8ac2ed09c6fd0"


@pytest.mark.parametrize(
    ("signed", "state", "words"),
    [
        pytest.param(None, "unreviewed", "Unreviewed: no lawyer has signed this rule.", id="unreviewed"),
        pytest.param({}, "signed", "Signed by A. Lawyer on 2026-01-31.", id="signed"),
        pytest.param(
            {"says": "The needs were said."},
            "stale",
            "Stale: signed by A. Lawyer on 2026-01-31, and changed since.",
            id="stale",
        ),
    ],
)
def test_states(file_of: FileOf, signed: dict[str, str] | None, state: str, words: str) -> None:
    review = "" if signed is None else _review(digest_of(file_of(signed)))

    file = file_of({"review": review})

    assert (review_state(file), review_in_words(file)) == (state, words)


@pytest.mark.parametrize(
    "review",
    [
        pytest.param("{signed_by: A. Lawyer}", id="without-a-day-and-a-digest"),
        pytest.param("{signed_by: A. Lawyer, signed_on: 2026-01-31}", id="without-a-digest"),
        pytest.param(f"{{digest: {'0' * 64}}}", id="without-a-name"),
        pytest.param("{signed_by: A. Lawyer, signed_on: 2026-01-31, digest: abc}", id="no-digest"),
    ],
)
def test_half_a_signature_is_refused(file_of: FileOf, review: str) -> None:
    with pytest.raises(CatalogueError, match="review"):
        file_of({"review": review})


def _review(digest: str) -> str:
    return f"{{signed_by: A. Lawyer, signed_on: 2026-01-31, digest: {digest}}}"
