"""Colours that are hard to tell apart are found by what the page's own style makes of its elements, in every view."""

import pytest

from masa.render.html.linter.contrast import contrast_faults
from masa.render.html.linter.page import elements_in, parsed

PALE = "#9a9a9a"  # 2.81 to 1 on white


def faults(style: str, body: str = "<p>Words.</p>", head: str = "") -> list[str]:
    page = f"<html><head>{head}<style>{style}</style></head><body>{body}</body></html>"
    return [message for _, message in contrast_faults(elements_in(parsed(page)))]


@pytest.mark.parametrize(
    ("style", "body", "words"),
    [
        pytest.param(f"p {{ color: {PALE} }}", "<p>x</p>", "text in #9a9a9a stands on #ffffff in light", id="rule"),
        pytest.param("", f'<p style="color:{PALE}">x</p>', "text in #9a9a9a stands on #ffffff", id="attribute"),
        pytest.param(f"div {{ color: {PALE} }}", "<div><p>x</p></div>", "text in #9a9a9a", id="inherited"),
        pytest.param("div { background: #222222 }", "<div><p>x</p></div>", "#000000 stands on #222222", id="behind"),
        pytest.param(f":root {{ --a: {PALE} }} p {{ color: var(--a) }}", "<p>x</p>", "text in #9a9a9a", id="token"),
        pytest.param(f"p {{ color: var(--a, {PALE}) }}", "<p>x</p>", "text in #9a9a9a", id="token-not-given"),
        pytest.param(
            f":root {{ --a: #000000 }} p {{ color: var(--a) }} div {{ --a: var(--b); --b: {PALE} }}",
            "<p>x</p><div><p>x</p></div>",
            "text in #9a9a9a",
            id="token-replaced-inside",
        ),
        pytest.param(
            f"p {{ color: {PALE} !important }} #a {{ color: black }}", '<p id="a">x</p>', PALE, id="important"
        ),
        pytest.param(f"#a {{ color: {PALE} }} p {{ color: black }}", '<p id="a">x</p>', PALE, id="more-specific"),
        pytest.param(f"p:not(:hover) {{ color: {PALE} }}", "<p>x</p>", PALE, id="not-hovered"),
        pytest.param("p { color: #00000080 }", "<p>x</p>", "text in #7f7f7f", id="half-seen"),
        pytest.param(
            f"@media (min-width: 60rem) {{ p {{ color: {PALE} }} }}",
            "<p>x</p>",
            "on #ffffff in light, a contrast of 2.81 where 4.5 is needed",
            id="wide",
        ),
        pytest.param(
            f"@media (max-width: 60rem) {{ p {{ color: {PALE} }} }}", "<p>x</p>", "on #ffffff on paper", id="narrow"
        ),
        pytest.param(
            "@media screen and (prefers-color-scheme: dark) { p { color: #ffffff } }",
            "<p>x</p>",
            "text in #ffffff stands on #ffffff in dark",
            id="dark",
        ),
        pytest.param(f"@media print {{ p {{ color: {PALE} }} }}", "<p>x</p>", "on #ffffff on paper", id="paper"),
        pytest.param(f"@supports (a: b) {{ p {{ color: {PALE} }} }}", "<p>x</p>", "text in", id="supports"),
        pytest.param(
            ":root { color-scheme: dark } p { color: black }", "<p>x</p>", "stands on #121212 in dark", id="dark-canvas"
        ),
        pytest.param("mark { background: black }", "<p><mark>x</mark></p>", "#000000 stands on #000000", id="mark"),
        pytest.param("body { background: #222222; color: white }", '<a href="x">x</a>', "in #0000ee", id="plain-link"),
        pytest.param(
            "i { background: #eeeeee }",
            "<p>x<i></i></p>",
            "a bar in #eeeeee stands on #ffffff in light, a contrast of 1.16 where 3.0",
            id="bar",
        ),
    ],
)
def test_what_is_hard_to_read_is_found(style: str, body: str, words: str) -> None:
    assert any(words in one for one in faults(style, body)), faults(style, body)


@pytest.mark.parametrize(
    ("style", "reason"),
    [
        pytest.param("p { opacity: .5 }", "opacity: .5", id="opacity"),
        pytest.param("body { filter: invert(1) }", "filter: invert(1)", id="filter"),
        pytest.param("p { background: linear-gradient(red, blue) }", "linear-gradient", id="gradient"),
        pytest.param("body { background: url(data:image/png;base64,AA==) }", "url(", id="picture"),
        pytest.param("p { color: color-mix(in srgb, red, blue) }", "color-mix", id="colour-that-masa-does-not-know"),
        pytest.param("p { color: var(--gone) }", "missing(--gone)", id="token-that-is-not-there"),
        pytest.param("@layer a { p { color: red } }", "the colours of @layer a cannot be judged", id="layer"),
        pytest.param(
            "@media (forced-colors: active) { p { color: red } }",
            "of @media (forced-colors: active) cannot",
            id="medium",
        ),
        pytest.param("@keyframes a { from { color: red } }", "the colours of @keyframes a", id="moving"),
        pytest.param("p { & b { color: red } }", "the colours of p {& b} cannot be judged", id="rule-in-rule"),
        pytest.param("p:nonsense { color: red }", "the colours of p:nonsense cannot be judged", id="selector"),
    ],
)
def test_what_cannot_be_judged_is_said(style: str, reason: str) -> None:
    assert any(reason in one for one in faults(style)), faults(style)


@pytest.mark.parametrize(
    ("style", "body"),
    [
        pytest.param("", "<p>x</p>", id="no-style"),
        pytest.param("td { color: #9a9a9a }", "<p>x</p>", id="no-such-element"),
        pytest.param("p { color: #9a9a9a }", "<p> <b style='color: black'>x</b></p>", id="no-text-of-its-own"),
        pytest.param("p { color: white; background: black }", "<p>x</p>", id="both"),
        pytest.param(".a { color: white } p { color: black }", "<p>x</p>", id="class-not-borne"),
        pytest.param("p { color: #9a9a9a } p { color: black }", "<p>x</p>", id="replaced"),
        pytest.param("p { border: 1px solid #eeeeee }", "<p>x</p>", id="border"),
        pytest.param("a:hover, a:focus-visible { color: #9a9a9a }", "<a href='x'>x</a>", id="touched"),
        pytest.param("p::before { color: #9a9a9a }", "<p>x</p>", id="before"),
        pytest.param("@keyframes a { from { border-color: red } }", "<p>x</p>", id="moving-edges"),
        pytest.param("@page { color: #9a9a9a; @top-left { color: #9a9a9a } }", "<p>x</p>", id="page-of-paper"),
        pytest.param("i { background: #333333 }", "<p>x<i></i></p>", id="bar"),
        pytest.param(
            "div { background: linear-gradient(red, blue) } p { background: white }",
            "<div><p>x</p></div>",
            id="covered",
        ),
        pytest.param(":root { color-scheme: light dark }", '<p>x <a href="x">x</a></p>', id="dark-without-colours"),
    ],
)
def test_what_is_readable_is_left_alone(style: str, body: str) -> None:
    assert faults(style, body) == []


def test_the_measure_is_never_rounded_up() -> None:
    told = faults("p { color: #777777 }")

    assert len(told) == 3
    assert all("a contrast of 4.47 where 4.5 is needed" in one for one in told)


def test_each_element_is_found_though_they_look_alike() -> None:
    assert len(faults(f"p {{ color: {PALE} }}", "<p>x</p><p>y</p><p></p>")) == 2 * 3
