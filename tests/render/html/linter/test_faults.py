"""Each fault that the page linter knows is found where it is planted in a page that has none, and nowhere else."""

import pytest

from masa.render.html.linter.amount import TOO_MUCH
from masa.render.html.linter.depth import is_too_deep
from masa.render.html.linter.faults import page_faults

PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<title>Arrangements</title>
<style>p { margin: 0; }</style>
</head>
<body>
<a href="#main">Skip to main content</a>
<h1>Arrangements</h1>
<main id="main">
<h2 id="who">Who</h2>
<table><caption>Partners</caption><tr><th scope="col">Body</th><th scope="col">Leads</th></tr><tr><th scope="row">Council</th><td>Yes</td></tr></table>
<p>Words.</p>
<label>Show <input type="checkbox" checked></label>
<img src="data:image/png;base64,AA==" alt="A map">
</main>
</body>
</html>
"""  # noqa: E501 - as a page has it
WORDS = "<p>Words.</p>"
STYLE = "p { margin: 0; }"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
FAULTS = [
    pytest.param(' lang="en-GB"', "", "in the page: the page does not say its language", id="no-language"),
    pytest.param("en-GB", "", "in the page: the page does not say its language", id="empty-language"),
    pytest.param("<title>Arrangements</title>", "", "in the page: the page has no title", id="no-title"),
    pytest.param("<title>Arrangements", "<title> ", "in the page: <title> has no words", id="empty-title"),
    pytest.param('<meta charset="utf-8">', "", "does not say its letters", id="no-charset"),
    pytest.param("initial-scale=1", "maximum-scale=1", "in the page: the page forbids to zoom", id="no-zoom"),
    pytest.param("default-src 'none'", "default-src *", "in the page: the page's policy", id="loose-policy"),
    pytest.param("; base-uri 'none'", "", "in the page: the page's policy", id="policy-lacks-a-part"),
    pytest.param("img-src data:", "img-src https://x.example", "the page's policy", id="policy-lets-a-host"),
    pytest.param("img-src data:", "script-src 'unsafe-inline'", "the page's policy", id="policy-lets-scripts"),
    pytest.param(POLICY, POLICY.replace(";", " "), "the page's policy", id="policy-in-one-part"),
    pytest.param("Content-Security-Policy", "X-Policy", "the page's policy", id="no-policy"),
    pytest.param("<h1>Arrangements</h1>", "", "in the page: the page has no h1", id="no-h1"),
    pytest.param(WORDS, "<h1>Again</h1>", "in the page: the page has 2 h1", id="two-h1"),
    pytest.param(WORDS, "<main></main>", "in the page: the page has 2 main", id="two-main"),
    pytest.param('<a href="#main">', '<a href="#who">', "does not skip to its main part", id="skip-link-elsewhere"),
    pytest.param('<a href="#main">Skip to main content</a>', "", "does not skip", id="no-link-at-all"),
    pytest.param(WORDS, "<h4>Deep</h4>", "in #main: an h4 follows an h2", id="skipped-heading"),
    pytest.param(WORDS, "<h3><span hidden>x</span></h3>", "in #main: <h3> has no words", id="empty-heading"),
    pytest.param(WORDS, '<p id="who"></p>', "in #who: the id who stands twice", id="double-id"),
    pytest.param(WORDS, '<p id="a b"></p>', "“a b” is no id", id="id-of-two-words"),
    pytest.param(WORDS, '<p id=""></p>', "in #main: “” is no id", id="empty-id"),
    pytest.param(WORDS, '<a href="#gone">x</a>', "in #main: no id of the page is gone", id="dead-fragment"),
    pytest.param(WORDS, '<ul aria-labelledby="gone"></ul>', "no id of the page is gone", id="dead-aria-labelledby"),
    pytest.param(WORDS, '<p aria-describedby="who gone">x</p>', "is gone, which p leads to", id="dead-description"),
    pytest.param(WORDS, '<label for="gone">x</label>', "is gone, which label leads to", id="dead-for"),
    pytest.param('<th scope="row">', '<th scope="row" headers="gone">', "is gone, which th", id="dead-headers"),
    pytest.param("<caption>Partners</caption>", "", "in #main: a table has no caption", id="no-caption"),
    pytest.param("Partners", " ", "in #main: <caption> has no words", id="empty-caption"),
    pytest.param(' scope="row"', "", "in #main: a th has no scope", id="no-scope"),
    pytest.param(' scope="row"', ' scope="rows"', "in #main: a th has no scope", id="no-such-scope"),
    pytest.param(WORDS, "<table><caption>x</caption></table>", "a table has no headings", id="table-without-headings"),
    pytest.param("<td>Yes</td>", "", "in #main: a table has nothing but headings", id="table-of-headings-only"),
    pytest.param(">Council<", "><", "in #main: <th> has no words", id="empty-heading-of-a-row"),
    pytest.param(WORDS, '<a href="https://x.example"></a>', "in #main: <a> has no words", id="empty-link"),
    pytest.param(WORDS, '<a href="#who"><b aria-hidden="true">x</b></a>', "<a> has no words", id="link-not-heard"),
    pytest.param(WORDS, "<button></button>", "in #main: <button> has no words", id="empty-button"),
    pytest.param(' alt="A map"', "", "in #main: <img> has no alt", id="no-alt"),
    pytest.param("<label>Show ", "<label>", "in #main: <input> has no label", id="empty-label"),
    pytest.param(WORDS, "<select></select>", "in #main: <select> has no label", id="no-label"),
    pytest.param(WORDS, "<svg></svg>", "in #main: a drawing has no title", id="drawing-without-title"),
    pytest.param(WORDS, '<div role="region">x</div>', "in #main: a region has no name", id="region-without-name"),
    pytest.param(WORDS, '<p tabindex="2">x</p>', "in #main: a tabindex", id="positive-tabindex"),
    pytest.param(WORDS, "<script>x</script>", "in #main: a script", id="script"),
    pytest.param(WORDS, '<script src="//x.example/y"></script>', "<script> asks for something", id="script-source"),
    pytest.param(WORDS, '<link rel="icon" href="a.png">', "in #main: <link> asks for something", id="link"),
    pytest.param("data:image/png;base64,AA==", "https://x.example/y.png", "<img> asks for", id="picture-from-a-host"),
    pytest.param("data:image/png;base64,AA==", "data:text/html,x", "<img> asks for", id="data-that-is-no-picture"),
    pytest.param(' alt="A map"', ' alt="" srcset="a.png 2x"', "<img> asks for something", id="srcset"),
    pytest.param(WORDS, '<iframe srcdoc="x"></iframe>', "in #main: <iframe> asks for", id="frame"),
    pytest.param(WORDS, '<object data="x"></object>', "in #main: <object> asks for", id="object"),
    pytest.param(WORDS, "<video></video>", "in #main: <video> asks for", id="video"),
    pytest.param("<style>", '<base href="https://x.example"><style>', "in the page: <base> asks for", id="base"),
    pytest.param("<style>", '<meta http-equiv="Refresh" content="0;url=x"><style>', "leads away", id="refresh"),
    pytest.param(WORDS, '<form action="x"></form>', "in #main: <form> asks for something", id="form-that-sends"),
    pytest.param(WORDS, '<p onclick="x()">x</p>', "in #main: onclick runs a script", id="event-handler"),
    pytest.param(WORDS, '<a href=" java\nscript:x">x</a>', "in #main: <a> leads to a script", id="link-to-script"),
    pytest.param(STYLE, "@import 'a.css';", "outside (@import)", id="import"),
    pytest.param(STYLE, "p { background: url(a.png) }", "outside (url(a.png)", id="style-url"),
    pytest.param(STYLE, 'p { background: \\75rl("a.png") }', 'outside (url("a.png)', id="style-url-in-code"),
    pytest.param(STYLE, 'p { background: image-set("a.png" 1x) }', 'outside (image-set("a.png)', id="image-set"),
    pytest.param(WORDS, '<p style="background: url(//x/y)">x</p>', "in #main: the style asks", id="attribute-url"),
    pytest.param(WORDS, '<p style="color: #999999">x</p>', "in #main: text in #999999 stands on", id="contrast"),
]


def test_a_sound_page_has_none() -> None:
    assert page_faults(PAGE) == ()


@pytest.mark.parametrize(("sound", "faulty", "words"), FAULTS)
def test_a_fault_is_found(sound: str, faulty: str, words: str) -> None:
    assert PAGE.count(sound) >= 1

    told = page_faults(PAGE.replace(sound, faulty, 1))

    assert any(words in one for one in told), told


@pytest.mark.parametrize(
    "opened",
    [
        pytest.param("<div>" * 300, id="few"),
        pytest.param("<ul><li>" * 5_000, id="lists"),
        pytest.param("<ul><li>" * 100_000, id="what-takes-a-reader-minutes"),
        pytest.param("<div title='</div>'><!--</div>-->" * 2_500, id="ends-in-values-and-comments"),
        pytest.param('<div a=b=">' * 9_000, id="quote-within-a-value"),
        pytest.param('<div ">' * 9_000, id="quote-without-a-name"),
        pytest.param("<DIV ></p>" * 5_000, id="ends-of-something-else"),
    ],
)
def test_a_page_nested_too_deep_is_refused(opened: str) -> None:
    told = page_faults(PAGE.replace(WORDS, f"{opened}x"))

    assert told == ("in the page: elements stand in more than 256 others, or are not closed; nest them less deeply.",)


@pytest.mark.parametrize(
    ("style", "words"),
    [
        pytest.param("a{" * 5_000, "brackets too deep within each other", id="rules-in-rules"),
        pytest.param("@media screen{" * 5_000, "brackets too deep within each other", id="rules-in-conditions"),
        pytest.param("p{color:" + "(" * 5_000, "brackets too deep within each other", id="brackets"),
        pytest.param("p{}" * 400_000, "more rules than can be judged", id="rules"),
        pytest.param(",".join(["p"] * 400_000) + "{color:red}", "more rules than can be judged", id="selectors"),
        pytest.param(">".join(["p"] * 500) + "{color:red}", "cannot be judged; write them plainly", id="long-selector"),
        pytest.param(",".join(["p"] * 5_000) + "{color:red}", "text in #ff0000 stands on", id="long-list-of-selectors"),
        pytest.param("a" * 9_000 + "{b{color:red}}", f" {'a' * 60}… {{b}} ", id="rule-in-a-long-selector"),
        pytest.param(f"@{'a' * 9_000} x{{b{{color:red}}}}", f" @{'a' * 60}… x ", id="rule-in-a-long-condition"),
        pytest.param(
            "".join(f"p{{--a{n}:var(--a{n + 1}) var(--a{n + 1})}}" for n in range(99)) + "p{color:var(--a0)}",
            "cannot be told for color: ",
            id="values-of-values",
        ),
    ],
)
def test_a_style_that_is_too_much_is_refused(style: str, words: str) -> None:
    told = page_faults(PAGE.replace(STYLE, style, 1).replace(WORDS, WORDS * 20))

    assert any(words in one for one in told), told


@pytest.mark.parametrize(
    ("selector", "page"),
    [
        pytest.param("x div div div div div p", "<div>" * 200, id="through-what-it-stands-in"),
        pytest.param("x ~ li", "<li>x</li>" * 5_000, id="through-what-stands-before"),
        pytest.param("x ~ li ~ li ~ li", "<li>x</li>" * 500, id="through-what-stands-before-again-and-again"),
        pytest.param("li:nth-of-type(2n)", "<li>x</li>" * 5_000, id="counting-those-before"),
        pytest.param("li:nth-last-of-type(2n)", "<li>x</li>" * 5_000, id="counting-those-behind"),
        pytest.param("li:only-of-type", "<li>x</li>" * 5_000, id="looking-for-another"),
        pytest.param("li:nth-last-child(2n of li)", "<li>x</li>" * 5_000, id="counting-some-of-those-behind"),
        pytest.param("li:has(~ x)", "<li>x</li>" * 5_000, id="through-what-stands-behind"),
        pytest.param("div:has(:has(:has(x)))", "<div>" * 200, id="through-what-stands-in-it"),
        pytest.param("div:has(> div:has(> p))", "<div>" + "<div>x</div>" * 5_000, id="through-its-children"),
    ],
)
def test_a_selector_that_looks_through_too_much_is_refused(
    selector: str, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("masa.render.html.linter.amount.MOST_LOOKS", 3_000)

    told = page_faults(PAGE.replace(STYLE, f"{selector}{{color:black}}", 1).replace(WORDS, f"{page}<p>x"))

    assert told == (TOO_MUCH,)


def test_what_one_page_was_refused_for_is_not_held_against_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("masa.render.html.linter.amount.MOST_LOOKS", 100_000)
    style = "x div div div div p{color:black}"
    deep, plain = (PAGE.replace(STYLE, style, 1).replace(WORDS, f"{page}<p>x") for page in ("<div>" * 200, ""))

    assert [page_faults(deep), page_faults(plain)] == [(TOO_MUCH,), ()]


@pytest.mark.parametrize(
    "sound",
    [
        pytest.param("<p>x</p>\n" * 5_000, id="closed"),
        pytest.param("<p>x<br>\n" * 5_000, id="closed-by-the-next"),
        pytest.param("<ul>" + "<li>x\n" * 3_000 + "</ul>", id="items-without-end"),
        pytest.param("<div>" * 200 + "x" + "</div>" * 200, id="deep-enough"),
    ],
)
def test_a_long_page_is_not_a_deep_one(sound: str) -> None:
    assert page_faults(PAGE.replace(WORDS, sound)) == ()


@pytest.mark.parametrize("piece", ["<", "<a ", '<a b="', "<a b='", "<!--", "<a =", '<a "', "<a/", "</", "<a b= "])
def test_the_time_to_count_grows_with_the_length(piece: str) -> None:
    assert not is_too_deep(piece * 200_000)


def test_a_fault_that_stands_often_is_told_once() -> None:
    told = page_faults(PAGE.replace(WORDS, '<a href="#gone">x</a>\n' * 3))

    assert told == ("in #main (and 2 more): no id of the page is gone, which a leads to.",)


@pytest.mark.parametrize(
    "sound",
    [
        pytest.param('<label for="f">Name</label><input id="f">', id="label-elsewhere"),
        pytest.param('<input aria-label="Name">', id="named-by-aria"),
        pytest.param('<select aria-labelledby="who"></select>', id="named-by-another"),
        pytest.param('<a href="#who"><img alt="Who" src="data:image/png;base64,AA=="></a>', id="link-of-a-picture"),
        pytest.param('<svg><title>A map</title><use href="#who"/></svg>', id="drawing-with-title"),
        pytest.param("<svg><title>A map</title><template>x</template></svg>", id="template-in-a-drawing"),
        pytest.param('<a href="#top">Up</a>', id="top"),
        pytest.param('<p style="background: url(data:image/png;base64,AA==)"></p>', id="picture-in-the-page"),
        pytest.param("<p>{tag} {0} {</p>", id="braces"),
        pytest.param("<!-- a note --><p>x<!-- a note -->y</p>", id="comment"),
    ],
)
def test_what_is_sound_is_left_alone(sound: str) -> None:
    assert page_faults(PAGE.replace(WORDS, sound)) == ()


@pytest.mark.parametrize(
    ("fragment", "faults"),
    [
        pytest.param('<h3 id="a">A</h3><h4>B</h4><a href="#a">A</a>', (), id="any-level-begins"),
        pytest.param("<h2>A</h2><h4>B</h4>", ("an h4 follows an h2",), id="skipped"),
        pytest.param("<h1>A</h1>", ("the fragment has an h1",), id="h1"),
        pytest.param('<a href="#a">A</a>', ("no id of the page is a",), id="dead-fragment"),
        pytest.param('<p style="color: #999999">x</p>', ("a contrast of 2.84 where 4.5 is needed",), id="contrast"),
    ],
)
def test_a_fragment_needs_no_frame(fragment: str, faults: tuple[str, ...]) -> None:
    told = page_faults(fragment, whole=False)

    assert all(any(words in one for one in told) for words in faults), told
    assert bool(told) == bool(faults)
