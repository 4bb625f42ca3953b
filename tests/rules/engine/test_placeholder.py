"""Words that stand for the real ones, and words that only look like them."""

import pytest

from masa.rules.engine.placeholder import gives_no_reason, gives_nothing, is_placeholder, mark_in, placeholder_in


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        pytest.param("TBC", True, id="tbc"),
        pytest.param("To be confirmed.", True, id="words"),
        pytest.param("[link] here", True, id="link-here"),
        pytest.param("[text here]", True, id="brackets"),
        pytest.param("Lorem ipsum dolor sit amet", True, id="lorem-ipsum"),
        pytest.param("<!-- The threshold group writes this. -->", True, id="a-comment"),
        pytest.param("<!-- One. --> <!-- Two. -->", True, id="two-comments"),
        pytest.param("<!-- Checked. --> Each child is heard. <!-- Yes. -->", False, id="words-between-comments"),
        pytest.param("<!-- An end that never comes", False, id="half-a-comment"),
        pytest.param("To follow", True, id="to-follow"),
        pytest.param("To be advised.", True, id="to-be-advised"),
        pytest.param("TODO", True, id="todo"),
        pytest.param("Not yet decided", True, id="not-yet"),
        pytest.param("- to be agreed", True, id="behind-a-dash"),
        pytest.param("Details to follow.", True, id="details-to-follow"),
        pytest.param("T.B.C.", True, id="points"),
        pytest.param("???", True, id="question-marks"),
        pytest.param("…", True, id="three-points"),
        pytest.param("DRAFT", True, id="draft"),
        pytest.param("TBC\N{LATIN SMALL LETTER SHARP S}", True, id="beside-a-sharp-s"),
        pytest.param("To follow \N{LATIN SMALL LETTER DOTLESS I}", True, id="beside-a-dotless-i"),
        pytest.param("\N{LATIN SMALL LETTER LONG S}TBC", True, id="beside-a-long-s"),
        pytest.param("draft", False, id="a-word-of-a-list"),
        pytest.param("-", True, id="a-dash"),
        pytest.param("\N{EM DASH}", True, id="a-long-dash"),
        pytest.param("____", True, id="a-line-to-write-on"),
        pytest.param("N/A", True, id="not-applicable"),
        pytest.param("pending", True, id="pending"),
        pytest.param("Under development.", True, id="under-development"),
        pytest.param("To be developed", True, id="to-be-developed"),
        pytest.param("Awaiting approval", True, id="awaiting"),
        pytest.param("Under development since May; the group has met twice.", False, id="development-in-a-sentence"),
        pytest.param("T\u034fB\ufe0fC", True, id="joined-by-what-shows-nothing"),
        pytest.param("\U0001d413\U0001d401\U0001d402", True, id="letters-of-mathematics"),
        pytest.param("Pending cases are heard each week.", False, id="pending-in-a-sentence"),
        pytest.param("\N{ZERO WIDTH SPACE}", True, id="no-width"),
        pytest.param("\N{HANGUL FILLER}\N{BRAILLE PATTERN BLANK}", True, id="letters-that-show-nothing"),
        pytest.param("T\N{ZERO WIDTH SPACE}BC", True, id="parted-by-what-shows-nothing"),
        pytest.param("\N{FULLWIDTH LATIN CAPITAL LETTER T}\N{FULLWIDTH LATIN CAPITAL LETTER B}C", True, id="wide"),
        pytest.param("\u0422\u0412\u0421", True, id="cyrillic-look-alikes"),
        pytest.param("\u03a4\u0392C", True, id="greek-look-alikes"),
        pytest.param("\N{LATIN SMALL LETTER E WITH ACUTE}cole", False, id="an-accent"),
        pytest.param("24/7", False, id="figures"),
        pytest.param("Steps to follow", False, id="a-title"),
        pytest.param("To be agreed by the leads each March", False, id="what-shall-be-agreed"),
        pytest.param("The date is to be confirmed by the leads each March.", False, id="within-a-sentence"),
        pytest.param("[Our guide](https://escp.example) says how.", False, id="markdown-link"),
        pytest.param("Partners bring what they know to one front door.", False, id="prose"),
    ],
)
def test_is_placeholder(text: str, placeholder: bool) -> None:  # noqa: FBT001 - the expectation of a row
    assert is_placeholder(text) is placeholder


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        pytest.param("Head teacher TBC", True, id="beside-a-post"),
        pytest.param("Chair (to be appointed)", True, id="to-be-appointed"),
        pytest.param("Scrutineer - to follow", True, id="to-follow"),
        pytest.param("???", True, id="question-marks"),
        pytest.param("Chair TBC\N{LATIN SMALL LIGATURE FI}", True, id="beside-a-ligature"),
        pytest.param("Vacant", True, id="nobody"),
        pytest.param("Vac\u0430nt", True, id="nobody-with-a-cyrillic-letter"),
        pytest.param("V\u03b1c\u03b1nt", True, id="nobody-with-greek-letters"),
        pytest.param("Va\u034fcant", True, id="nobody-joined"),
        pytest.param("\U0001d415acant", True, id="nobody-with-a-letter-of-mathematics"),
        pytest.param("Currently vacant", True, id="currently"),
        pytest.param("None at present", True, id="none-at-present"),
        pytest.param("Interim", True, id="no-more-than-interim"),
        pytest.param("Interim director", False, id="an-interim-director"),
        pytest.param("None", True, id="none"),
        pytest.param("Nil.", True, id="nil"),
        pytest.param("Not applicable", True, id="not-applicable"),
        pytest.param("Not known", True, id="not-known"),
        pytest.param("Nonesuch House", False, id="none-at-the-beginning-of-a-name"),
        pytest.param("12345", True, id="no-letters"),
        pytest.param("\N{ZERO WIDTH SPACE}", True, id="nothing-that-shows"),
        pytest.param("", False, id="no-text"),
        pytest.param("\N{LATIN CAPITAL LETTER E WITH ACUTE}ve No", False, id="an-accent"),
        pytest.param("T. B. C. Ash", False, id="initials"),
        pytest.param("Officer for plans and how to follow them up", False, id="to-follow-in-a-post"),
        pytest.param("Tobias Tbcson", False, id="inside-a-name"),
    ],
)
def test_placeholder_in(text: str, placeholder: bool) -> None:  # noqa: FBT001
    assert placeholder_in(text) is placeholder


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        pytest.param("TBC", True, id="tbc"),
        pytest.param("", True, id="no-text"),
        pytest.param("None", True, id="none"),
        pytest.param("- none.", True, id="none-in-a-list"),
        pytest.param("No reason", True, id="no-reason"),
        pytest.param("Unknown", True, id="unknown"),
        pytest.param("Nobody", True, id="nobody"),
        pytest.param("None of the three boards has agreed it yet.", False, id="none-in-a-sentence"),
        pytest.param("Vacancy", False, id="a-short-reason"),
    ],
)
def test_gives_no_reason(text: str, nothing: bool) -> None:  # noqa: FBT001
    assert gives_no_reason(text) is nothing


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        pytest.param("TBC", True, id="tbc"),
        pytest.param("None", True, id="none"),
        pytest.param("Nil.", True, id="nil"),
        pytest.param("*Not applicable*", True, id="not-applicable-in-slanted-letters"),
        pytest.param("Nothing", True, id="nothing"),
        pytest.param("Not stated", True, id="not-stated"),
        pytest.param("Unknown", True, id="unknown"),
        pytest.param("Yes", False, id="yes"),
        pytest.param("no", True, id="no"),
        pytest.param("None in the area", False, id="none-somewhere"),
        pytest.param("No child waits longer than a day.", False, id="no-in-a-sentence"),
        pytest.param("Norwich", False, id="a-name-that-begins-so"),
        pytest.param("Neglect", False, id="one-word"),
    ],
)
def test_gives_nothing(text: str, nothing: bool) -> None:  # noqa: FBT001
    assert gives_nothing(text) is nothing


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        pytest.param("The lead is tbc.", "tbc", id="small-letters"),
        pytest.param("Chair (tba) and deputy", "tba", id="in-brackets"),
        pytest.param("We meet T.B.C. in May.", "T.B.C.", id="points"),
        pytest.param("The chair is ??? for now.", "???", id="question-marks"),
        pytest.param("DRAFT - We hear every child.", "DRAFT", id="draft-before-a-dash"),
        pytest.param("**DRAFT**: We hear every child.", "DRAFT", id="draft-in-bold"),
        pytest.param("[DRAFT] We hear every child.", "DRAFT", id="draft-in-brackets"),
        pytest.param("The chair is to be confirmed.", "to be confirmed", id="a-chair"),
        pytest.param("We meet. The date is still to be agreed; Ann writes.", "to be agreed", id="a-date"),
        pytest.param("Name to be confirmed", "to be confirmed", id="a-name-alone"),
        pytest.param("Chair: to follow\nDeputy: Ann", "to follow", id="after-a-colon"),
        pytest.param("The budget (to be agreed) is shared.", "to be agreed", id="words-in-brackets"),
        pytest.param("We share it, details to follow.", "to follow", id="details"),
        pytest.param("The report is to follow the plan.", "", id="to-follow-something"),
        pytest.param("Staff know the procedures to follow.", "", id="procedures-to-follow"),
        pytest.param("Any change is to be agreed.", "", id="a-duty-to-agree"),
        pytest.param("The date is to be confirmed by the leads each March.", "", id="who-confirms"),
        pytest.param("The budget to be agreed each year covers the team.", "", id="what-is-agreed-each-year"),
        pytest.param("They tell a child what is to be decided.", "", id="what-is-to-be-decided"),
        pytest.param("Draft plans are sent to DRAFT readers.", "", id="drafts-of-other-things"),
        pytest.param("See https://a.example/tbc or tbc@a.example.", "", id="part-of-an-address"),
        pytest.param("Ask Dr T.B.C. Ash.", "", id="initials"),
        pytest.param("Why? Who? How??", "", id="questions"),
        pytest.param("Who can help me??? We can.", "", id="a-loud-question"),
        pytest.param("Staff ask for details to follow. They phone.", "", id="details-that-are-followed"),
        pytest.param("We meet in May. Further details to follow.", "to follow", id="further-details"),
        pytest.param("The venue is to be advised.", "to be advised", id="a-venue"),
        pytest.param("Partners bring what they know to one front door.", "", id="prose"),
    ],
)
def test_mark_in(text: str, mark: str) -> None:
    assert mark_in(text) == mark
