"""Signing a small document in each form that YAML has for the list of signatures, and what is refused."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from masa.approval.digest import digest_of
from masa.approval.signing import SigningError, Wish, sign
from masa.approval.standing import approvals
from tests.approval.conftest import ReadText

TODAY = date(2025, 6, 1)
HEAD = "# ours\nmasa: 1\npublication:\n  version: 1.1  # this one\n"
TAIL = """\
  commitments: [{what: "a: b", due: 2026}]

# who we are
organisations: [{id: north, name: North Council}, {id: police, name: North Police}]
people:
  - {id: ann, name: Ann Ash}   # she signs
  - {id: bob, name: Bob Birch}
  - {id: cleo, name: Cleo Cole}
lead_safeguarding_partners:
  - {organisation: north, person: ann}
  - {organisation: police, person: bob, to: 2025-03}
"""
WHO = TAIL.partition("# who we are\n")[2]
BLOCK_ROW = "    - person: ann\n      signed_on: 2025-06-01\n      version: 1.1\n      minute: m/4\n      digest: NOW\n"
FLOW_ROW = "{person: ann, signed_on: 2025-06-01, version: 1.1, minute: m/4, digest: 'NOW'}"

FORMS = [
    pytest.param("", f"  sign_off:\n{BLOCK_ROW}", id="no-list-yet"),
    pytest.param("  sign_off:\n", f"  sign_off:\n{BLOCK_ROW}", id="key-without-a-value"),
    pytest.param("  sign_off: # none\n", f"  sign_off: # none\n{BLOCK_ROW}", id="key-with-a-comment"),
    pytest.param("  sign_off: []\n", f"  sign_off:\n{BLOCK_ROW}", id="empty-list"),
    pytest.param("  sign_off: [ ] # none\n", f"  sign_off: # none\n{BLOCK_ROW}", id="empty-list-with-a-comment"),
    pytest.param(
        "  sign_off:\n    - {person: bob, version: 1.0} # left\n",
        f"  sign_off:\n    - {{person: bob, version: 1.0}} # left\n{BLOCK_ROW}",
        id="below-another",
    ),
    pytest.param(
        "  sign_off: [{person: bob}]\n", f"  sign_off: [{{person: bob}}, {FLOW_ROW}]\n", id="beside-another-in-brackets"
    ),
    pytest.param(
        "  sign_off:\n    - {person: ann, signed_on: 2025-02-20, version: 1.0} # first\n    - {person: bob}\n",
        f"  sign_off:\n{BLOCK_ROW[:-1]} # first\n    - {{person: bob}}\n",
        id="in-place-of-an-older-one",
    ),
    pytest.param(
        "  sign_off: [{person: ann, version: 1.0}, {person: bob}]\n",
        "  sign_off: [{person: ann, version: 1.1, signed_on: 2025-06-01, minute: m/4, digest: 'NOW'}, {person: bob}]\n",
        id="in-place-in-brackets",
    ),
    pytest.param(
        "  sign_off:\n    - version: 1.0 # the first\n      # she was away\n      person: ann\n"
        "      text: |\n        By letter.\n",
        "  sign_off:\n    - version: 1.1 # the first\n      # she was away\n      person: ann\n"
        "      signed_on: 2025-06-01\n      minute: m/4\n      digest: NOW\n      text: |\n        By letter.\n",
        id="with-keys-and-comments-of-its-own",
    ),
    pytest.param(
        "  sign_off:\n  - person: ann\n    digest:\n    version: 1.0\n",
        "  sign_off:\n  - person: ann\n    digest: NOW\n    version: 1.1\n    signed_on: 2025-06-01\n    minute: m/4\n",
        id="key-of-the-row-without-a-value",
    ),
    pytest.param(
        "  sign_off:\n    - {person: [ann, bob], version: 1.1}\n",
        f"  sign_off:\n    - {{person: [ann, bob], version: 1.1}}\n{BLOCK_ROW}",
        id="row-of-two-stays",
    ),
]


def _wish(person: str = "ann", day: date = TODAY, minute: str = "m/4") -> Wish:
    return Wish(person, day, minute, TODAY)


@pytest.mark.parametrize(("before", "after"), FORMS)
@pytest.mark.parametrize("line_break", [pytest.param("\n", id="unix"), pytest.param("\r\n", id="windows")])
def test_a_row_is_written_and_nothing_else(before: str, after: str, line_break: str, read_text: ReadText) -> None:
    reading = read_text(f"{HEAD}{before}{TAIL}".replace("\n", line_break))
    done = sign(reading, _wish(), read_text)

    assert done.text == f"{HEAD}{after}{TAIL}".replace("NOW", digest_of(reading)).replace("\n", line_break)
    assert approvals(read_text(done.text), TODAY).full


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"masa: 1\npublication: {{version: '1.1'}}\n{WHO}",
            f"masa: 1\npublication: {{version: '1.1', sign_off: [{FLOW_ROW}]}}\n",
            id="publication-in-braces",
        ),
        pytest.param(
            f"masa: 1\n{WHO}publication:\n  version: 1.1",
            f"publication:\n  version: 1.1\n  sign_off:\n{BLOCK_ROW[:-1]}",
            id="no-line-end-at-the-end",
        ),
    ],
)
def test_a_publication_in_another_form(text: str, expected: str, read_text: ReadText) -> None:
    reading = read_text(text)

    assert expected.replace("NOW", digest_of(reading)) in sign(reading, _wish(), read_text).text


def test_a_new_approval_without_a_minute_does_not_keep_the_old_one(read_text: ReadText) -> None:
    for row in (
        "    - person: ann\n      minute: old # that one\n      version: 1.0\n",
        "    - {minute: old, person: ann, text: t}\n",
    ):
        done = sign(read_text(f"{HEAD}  sign_off:\n{row}{TAIL}"), _wish(minute=""), read_text)

        assert "old" not in done.text
        assert done.text.startswith(HEAD)
        assert done.text.endswith(TAIL)


def test_who_signed_the_very_same_before_is_told(read_text: ReadText) -> None:
    first = sign(read_text(HEAD + TAIL), _wish(), read_text)
    second = sign(read_text(first.text), _wish(minute="again"), read_text)

    assert second.already
    assert second.text == first.text


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("{person: ann, version: 1.1, digest: NOW}", id="no-day"),
        pytest.param("{person: ann, version: 1.0, signed_on: 2025-05-01, digest: NOW}", id="another-version"),
        pytest.param("{person: [ann, bob], version: 1.1, signed_on: 2025-05-01, digest: NOW}", id="with-another"),
        pytest.param("{person: ann, version: 1.1, signed_on: 2031-05-01, digest: NOW}", id="on-a-day-to-come"),
    ],
)
def test_an_approval_that_does_not_count_can_be_given_again(row: str, read_text: ReadText) -> None:
    digest = digest_of(read_text(HEAD + TAIL))
    done = sign(read_text(f"{HEAD}  sign_off: [{row.replace('NOW', repr(digest))}]\n{TAIL}"), _wish(), read_text)

    assert not done.already
    assert approvals(read_text(done.text), TODAY).full


@pytest.mark.parametrize(
    ("text", "wish", "words"),
    [
        pytest.param(HEAD + TAIL, _wish("an"), ["There is no person “an”"], id="nobody"),
        pytest.param(HEAD + TAIL, _wish("cloe"), ["Did you mean `cleo`?"], id="misspelt-id"),
        pytest.param(HEAD + TAIL, _wish("bob birsh"), ["Did you mean `bob`?"], id="misspelt-name"),
        pytest.param(
            HEAD + TAIL,
            _wish("cleo"),
            ["Cleo Cole is not a lead safeguarding partner on 1 June 2025", "Ann Ash (`ann`) for North Council."],
            id="no-lead",
        ),
        pytest.param(
            HEAD + TAIL.replace("Bob Birch", "Ann Ash").replace("person: bob, to: 2025-03", "person: bob"),
            _wish("Ann Ash"),
            ["2 leads are called “Ann Ash”: write ann or bob."],
            id="two-leads-of-one-name",
        ),
        pytest.param(HEAD + TAIL, _wish("Bob Birch"), ["Bob Birch is not a lead"], id="seat-has-passed"),
        pytest.param(HEAD + TAIL, _wish(day=date(2025, 6, 2)), ["2 June 2025 has not come yet"], id="future"),
        pytest.param(HEAD + TAIL, _wish(minute="a\x07"), ["nobody can see"], id="odd-minute"),
        pytest.param("masa: 1\n" + TAIL.partition("\n\n")[2], _wish(), ["no version to approve"], id="no-version"),
        pytest.param(HEAD + "  sttus: draft\n" + TAIL, _wish(), ["1 place that masa cannot read"], id="unread"),
    ],
)
def test_what_is_not_fit_is_refused_in_one_sentence(
    text: str, wish: Wish, words: list[str], read_text: ReadText
) -> None:
    with pytest.raises(SigningError) as refused:
        sign(read_text(text), wish, read_text)

    assert all(word in str(refused.value) for word in words)


_BEFORE = st.lists(
    st.sampled_from(["  url: https://a.example # here\n", "  # plain\n", "  status: draft\n"]), unique=True
)
_ROWS = st.lists(st.sampled_from(["{person: bob}", "{person: ann, version: '1.0'}", "{person: ann, text: 'a # b'}"]))


@settings(max_examples=40)
@given(_BEFORE, _ROWS, st.booleans(), st.sampled_from(["\n", "\r\n"]), st.text("abc /.:'#é-", max_size=12))
def test_the_rest_of_the_file_stays_byte_for_byte(
    read_text: ReadText,
    before: list[str],
    rows: list[str],
    in_brackets: bool,  # noqa: FBT001 - drawn, as the others are
    line_break: str,
    minute: str,
) -> None:
    written = f" [{', '.join(rows)}]\n" if in_brackets else "\n" + "".join(f"    - {row}\n" for row in rows)
    head, tail = (part.replace("\n", line_break) for part in (HEAD + "".join(before), TAIL))
    done = sign(
        read_text(head + f"  sign_off:{written}".replace("\n", line_break) + tail), _wish(minute=minute), read_text
    )

    assert done.text.startswith(head + "  sign_off:")
    assert done.text.endswith(line_break + tail)
    assert done.text.count("\n") == done.text.count(line_break)
    assert approvals(read_text(done.text), TODAY).full
