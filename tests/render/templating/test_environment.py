"""Templates: overridable, sandboxed, and plain about what is wrong with them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from masa.model.document import Document
from masa.render import Page, RenderError
from masa.render.page import HTML, MARKDOWN
from masa.render.templating.environment import LoadTemplate, Templates

Documents = Callable[..., Document]
Pages = Callable[..., Page]


TEMPLATES = Path(__file__).parents[3] / "templates"
EXTENDS = '{% extends "masa/arrangements.html.j2" %}\n'
HOSTILE = "<b>*A*</b> [x](https://a.example)"


def overriding(**texts: str) -> LoadTemplate:
    """Load the shipped templates, but for those given by name with `__` for each dot."""
    given = {name.replace("__", "."): text for name, text in texts.items()}

    def load(name: str) -> str | None:
        path = TEMPLATES / name.removeprefix("masa/")
        return given.get(name) or (path.read_text(encoding="utf-8") if path.is_file() else None)

    return load


def written(template: str, language: str = "html", **values: object) -> str:
    """Return what a template of its own makes of values."""
    load = overriding(page__j2=template)
    return Templates(load, HTML if language == "html" else MARKDOWN).render("page.j2", **values)


def test_a_folder_of_ones_own_comes_first(example: Documents, pages: Pages) -> None:
    load = overriding(arrangements__html__j2="<p>{{ page.owner }}</p>")

    assert pages(example(partnership={"name": "A & B"}), load_template=load).text == "<p>A &amp; B</p>\n"


def test_markdown_escapes_what_an_own_template_prints(example: Documents, pages: Pages) -> None:
    load = overriding(arrangements__md__j2="{{ page.owner }}")

    assert pages(example(partnership={"name": "A *B*"}), "markdown", load_template=load).text == "A \\*B\\*\n"


def test_one_block_is_replaced_and_all_else_stays(example: Documents, pages: Pages) -> None:
    own = EXTENDS + "{% block footer %}<p>Our council</p>{{ super() }}{{ flow(page.closing, 2) }}{% endblock %}"
    plain = pages(example()).text
    page = pages(example(), load_template=overriding(arrangements__html__j2=own)).text

    head, foot = page.split("<p>Our council</p>")
    assert plain.startswith(head.rstrip())
    assert foot.count(f"<p>{pages(example()).text.split('<h1>')[1].split('</h1>')[0]}") == 1


def test_a_replaced_base_reaches_every_page(example: Documents, pages: Pages) -> None:
    load = overriding(
        base__html__j2='{% extends "masa/base.html.j2" %}{% block more_head %}<!-- ours -->{% endblock %}'
    )

    for format_ in ("html", "children-html"):
        assert "<!-- ours -->" in pages(example(), format_, load_template=load).text


MISTAKES = [
    pytest.param(
        EXTENDS + "{% block footer %}\n{{ page.ownr }}{% endblock %}",
        "line 3: Publication has no `ownr`. Did you mean `owner`?",
        id="misspelt-part",
    ),
    pytest.param(
        EXTENDS + "{% block footer %}{{ pag.owner }}{% endblock %}",
        "line 2: There is no `pag` here. Did you mean `page`?",
        id="misspelt-name",
    ),
    pytest.param(
        "{{ tight(page.closing, 2) }}",
        "line 1: There is no `tight` here. A template knows `page`, `range`, `namespace`, `joiner`, `cycler`, "
        "`context_version`, and what it sets or imports itself.",
        id="macro-not-imported",
    ),
    pytest.param(
        EXTENDS + "{% block footer %}{{ page.owner | uper }}{% endblock %}",
        "line 2: there is no filter `uper`. Did you mean `upper`?",
        id="misspelt-filter",
    ),
    pytest.param(
        EXTENDS + "{% block foter %}x{% endblock %}",
        "line 2: masa/arrangements.html.j2 has no block `foter` to replace, so this would never be shown. "
        "Did you mean `footer`?",
        id="block-that-replaces-none",
    ),
    pytest.param(
        EXTENDS + "\n\n<p>Our council</p>",
        "line 4: what stands outside a block is never shown in a template that extends another. Put it into one of the "
        "blocks `kind`, ",
        id="words-outside-blocks",
    ),
    pytest.param(
        '{% extends "arrangements.html.j2" %}',
        'line 1: it extends itself. To extend masa\'s own template write {% extends "masa/arrangements.html.j2" %}.',
        id="extends-itself",
    ),
    pytest.param(
        EXTENDS + '{% block footer %}{% include "absent.j2" %}{% endblock %}',
        "line 2: there is no template absent.j2. `masa templates list` names masa's own.",
        id="no-such-template",
    ),
    pytest.param(
        EXTENDS + "{% block footer %}{{ page.sections }}{% endblock %}",
        "line 2: a list is no text: loop over it. "
        "Words go through the filter `inline`, blocks through the macro `flow`.",
        id="list-printed",
    ),
    pytest.param(
        EXTENDS + "{% block footer %}{{ page.title | inline }}{% endblock %}",
        "line 2: the filter `inline` cannot work with text here. docs/templates.md says what each filter takes.",
        id="filter-of-another-kind",
    ),
    pytest.param(
        EXTENDS + "{% block footer %}{{ page.draft }}{% endblock %}",
        "line 2: “False” is no text for a page: ask with {% if %} and write words.",
        id="yes-or-no-printed",
    ),
    pytest.param(
        EXTENDS + "{% block footer %}{% if page.draft %}\nx\n{% endblock %}",
        "line 4: Encountered unknown tag 'endblock'. You probably made a nesting mistake. Jinja is expecting this tag, "
        "but currently looking for 'elif' or 'else' or 'endif'. The innermost block that needs to be closed is 'if'.",
        id="not-closed",
    ),
    pytest.param("\n{% if %}", "line 2: Expected an expression, got 'end of statement block'.", id="syntax"),
    pytest.param("\n{{ 1 / 0 }}", "line 2: division by zero.", id="error-in-a-value"),
    pytest.param(
        "{% macro a() %}{{ a() }}{% endmacro %}\n{{ a() }}",
        "line 1: a template includes itself, or a macro calls itself, without end.",
        id="without-end",
    ),
    pytest.param(
        "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
        "its parts stand too deep within each other to be read.",
        id="too-deep",
    ),
    pytest.param(
        "{% macro again() %}{{ again() }}{% endmacro %}\n{{ again() }}",
        "line 1: a template includes itself, or a macro calls itself, without end.",
        id="calls-itself",
    ),
]


@pytest.mark.parametrize(("template", "says"), MISTAKES)
def test_a_mistake_is_told_with_template_line_and_cure(
    template: str, says: str, example: Documents, pages: Pages
) -> None:
    with pytest.raises(RenderError) as raised:
        pages(example(), load_template=overriding(arrangements__html__j2=template))

    message = str(raised.value)
    place = "Template arrangements.html.j2" + (", " if says.startswith("line ") else ": ")
    expected = place + says
    assert message.startswith(expected) if says.endswith(", ") else message == expected


def test_a_mistake_in_masas_macro_names_the_line_that_led_there(example: Documents, pages: Pages) -> None:
    own = EXTENDS + "{% block footer %}\n\n{{ flow(page.title, 2) }}{% endblock %}"

    with pytest.raises(
        RenderError, match=r"^Template blocks\.html\.j2, line \d+, reached from arrangements\.html\.j2, line 4: "
    ):
        pages(example(), load_template=overriding(arrangements__html__j2=own))


def test_templates_that_extend_each_other_are_refused(example: Documents, pages: Pages) -> None:
    load = overriding(base__html__j2='\n{% extends "arrangements.html.j2" %}')

    with pytest.raises(
        RenderError, match=r"base\.html\.j2, line 2: it extends itself, by way of arrangements\.html\.j2"
    ):
        pages(example(), load_template=load)


def test_macros_that_do_not_know_a_kind_of_block_leave_nothing_out_in_silence(example: Documents, pages: Pages) -> None:
    text = (TEMPLATES / "blocks.html.j2").read_text(encoding="utf-8").replace('block.kind == "facts"', "false")

    with pytest.raises(RenderError, match="does not know blocks of the kind “facts”"):
        pages(example(), load_template=overriding(blocks__html__j2=text))


TOO_MUCH = "not take more than 10,000,000 turns of loops, calls and pieces of text for one page"
TOO_LONG = "more than 20,000,000 characters or entries at once. Print each piece where it is made."


def doubled(how: str) -> str:
    """Return a template that makes a text or a number larger forty times."""
    return f"{{% set n = namespace(x='a', y=9) %}}{{% for i in range(40) %}}{{% {how} %}}{{% endfor %}}"


@pytest.mark.parametrize(
    ("template", "words"),
    [
        pytest.param("{{ page.__class__.__mro__ }}", "`__class__` is closed", id="class"),
        pytest.param("{{ page['__class__'] }}", "`__class__` is closed", id="class-as-key"),
        pytest.param("{{ page.title.__init__ }}", "`__init__` is closed", id="init"),
        pytest.param("{{ '{0.__class__}'.format(page) }}", "`__class__` is closed", id="class-by-format"),
        pytest.param("{{ page.title | attr('__class__') }}", "no filter `attr`", id="class-by-filter"),
        pytest.param("{{ [page] | map(attribute='__class__') | first }}", "`__class__` is closed", id="class-by-map"),
        pytest.param("{{ [].append(1) }}", "`append` is closed", id="changing-method"),
        pytest.param("{{ {}.update(a=1) }}", "`update` is closed", id="changing-method-of-a-mapping"),
        pytest.param("{{ page.title | safe }}", "no filter `safe`: masa escapes all", id="safe"),
        pytest.param("{{ [page.title] | map('safe') | first }}", "`safe`", id="safe-by-map"),
        pytest.param("{% if page.draft %}{{ page.title | safe }}{% endif %}{{ 1 | safe }}", "`safe`", id="safe-in-if"),
        pytest.param("{{ page.title | e }}", "no filter `e`: masa escapes all", id="escape"),
        pytest.param("{{ range(1000000000) }}", "Range too big", id="range"),
        pytest.param("{{ 'x' * 1000000000 }}", TOO_LONG, id="text-multiplied"),
        pytest.param("{{ 1000000000 * [1] }}", TOO_LONG, id="list-multiplied"),
        pytest.param("{{ 'a'.ljust(999999999) }}", TOO_LONG, id="ljust"),
        pytest.param("{{ 'a'.rjust(999999999) }}", TOO_LONG, id="rjust"),
        pytest.param("{{ 'a'.center(999999999, '-') }}", TOO_LONG, id="center"),
        pytest.param("{{ '1'.zfill(999999999) }}", TOO_LONG, id="zfill"),
        pytest.param("{{ '\\t'.expandtabs(tabsize=999999999) }}", TOO_LONG, id="expandtabs"),
        pytest.param("{{ '{:>999999999}'.format('a') }}", TOO_LONG, id="width"),
        pytest.param("{{ '{:{w}}'.format('a', w=999999999) }}", TOO_LONG, id="width-of-a-value"),
        pytest.param("{{ '{x:.999999999f}'.format_map({'x': 1}) }}", TOO_LONG, id="precision"),
        pytest.param("{{ ('{0}' * 99999).format('a' * 9999) }}", TOO_LONG, id="formatted-often"),
        pytest.param("{{ ('a' * 9999).replace('a', 'b' * 9999) }}", TOO_LONG, id="replaced"),
        pytest.param("{{ ('a' * 9999) | replace('a', 'b' * 9999) }}", TOO_LONG, id="replaced-by-filter"),
        pytest.param("{{ ('a' * 9999).join('b' * 9999) }}", TOO_LONG, id="joined"),
        pytest.param("{{ range(9999) | join('a' * 9999) }}", TOO_LONG, id="joined-by-filter"),
        pytest.param(doubled("set n.x = n.x ~ n.x"), TOO_MUCH, id="doubled-by-tilde"),
        pytest.param(doubled("set n.x = n.x + n.x"), TOO_LONG, id="doubled-by-plus"),
        pytest.param(doubled("set n.x = [n.x, n.x] | join"), TOO_MUCH, id="doubled-by-join"),
        pytest.param(doubled("set n.x %}{{ n.x }}{{ n.x }}{% endset"), TOO_MUCH, id="doubled-by-block"),
        pytest.param(
            "{% set n = 0 %}{% macro m() %}{{ n.x }}{{ n.x }}{% endmacro %}" + doubled("set n.x = m()"),
            TOO_LONG,
            id="doubled-by-macro",
        ),
        pytest.param("{% set x %}{{ 'a' * 11000000 }}{{ 'a' * 11000000 }}{% endset %}", TOO_LONG, id="block-kept"),
        pytest.param(doubled("set n.y = n.y * n.y"), "a number becomes too large", id="number-multiplied"),
        pytest.param("{{ [1] | batch(999999999, 1) | list }}", "not be filled up to more than 100,000", id="batch"),
        pytest.param("{{ [1] | slice(999999999) | list }}", "not be filled up to more than 100,000", id="slice"),
        pytest.param("{{ 1.5 | round(999999999, 'ceil') }}", "at most 100", id="places-after-the-point"),
        pytest.param("{{ [[1]] | sum(start=[]) }}", "`sum` adds up numbers", id="lists-summed"),
        pytest.param("{{ 'a'.translate({97: 'b'}) }}", "`translate` is closed", id="translate"),
        pytest.param("{{ 'a'.encode() }}", "`encode` is closed", id="encode"),
        pytest.param("{{ (1).to_bytes(999999999, 'big') }}", "`to_bytes` is closed", id="bytes"),
        pytest.param("{{ 10 ** 10 ** 10 }}", "`**` is closed", id="power"),
        pytest.param("{{ '%1000000000d' % 1 }}", "`%` is closed", id="format"),
        pytest.param("{{ ('f' * 9999) | int(0, 16) }}", "a number becomes too large", id="number-in-another-base"),
        pytest.param(f"{{{{ {'9' * 999} // {'7' * 99} }}}}", "a number becomes too large", id="number-divided"),
        pytest.param("{{ 1 if '%9999d' is odd }}", "the test `odd` asks about numbers", id="format-by-odd"),
        pytest.param("{{ 1 if '%9999d' is even }}", "the test `even` asks about numbers", id="format-by-even"),
        pytest.param("{{ 1 if '%9999d' is divisibleby 3 }}", "the test `divisibleby`", id="format-by-divisibleby"),
        pytest.param("{{ page ~ '' }}", "Publication is no text", id="object-joined"),
        pytest.param("{{ [page, ''] | join }}", "Publication is no text", id="object-joined-by-filter"),
        pytest.param("{{ page | upper }}", "Publication is no text", id="object-in-capitals"),
        pytest.param("{{ page | replace('a', 'b') }}", "Publication is no text", id="object-replaced-in"),
        pytest.param("{{ '{}'.format([1]) }}", "a list is no text", id="list-formatted"),
        pytest.param("{{ '{!r}'.format([1]) }}", "a list is no text", id="list-formatted-as-python"),
        pytest.param("{{ '{0.upper}'.format('a') }}", "a function cannot be printed", id="method-formatted"),
        pytest.param("{{ 'a' | map('upper') }}", "a list is no text", id="filtered-list-printed"),
        pytest.param("{{ namespace() }}", "_BoundedNamespace is no text", id="namespace-printed"),
        pytest.param("{{ lipsum() }}", "There is no `lipsum` here", id="dice"),
        pytest.param("{{ [1, 2] | random }}", "no filter `random`", id="dice-as-filter"),
    ],
)
def test_the_sandbox_refuses(template: str, words: str, example: Documents, pages: Pages) -> None:
    with pytest.raises(RenderError, match=r"^Template arrangements\.html\.j2, line 1: ") as raised:
        pages(example(), load_template=overriding(arrangements__html__j2=template))

    assert words in str(raised.value)


def test_memory_that_runs_out_is_told_with_what_to_do() -> None:
    def greedy() -> None:
        raise MemoryError

    with pytest.raises(RenderError, match=r"line 1: what it makes does not fit .* Make shorter texts and lists\.$"):
        written("{{ greedy() }}", greedy=greedy)


@pytest.mark.parametrize(
    ("template", "text"),
    [
        pytest.param("{{ 'a'.ljust(3) ~ 'b'.rjust(2) ~ 'c'.center(3) ~ '7'.zfill(3) }}", "a   b c 007", id="padded"),
        pytest.param("{{ '{:>3}{x}'.format('a', x=1.5) ~ '{x}'.format_map({'x': 2}) }}", "  a1.52", id="formatted"),
        pytest.param("{{ ', '.join(['a', 'b']) ~ 'aXb'.replace('X', '--') }}", "a, ba--b", id="methods"),
        pytest.param("{{ [1, 2] | sum }} {{ ['a'] | map('length') | sum(start=2) }}", "3 3", id="sum"),
        pytest.param("{% for k in [1, 2, 3] | batch(2, 0) %}{{ k | join }};{% endfor %}", "12;30;", id="batch"),
        pytest.param("{% for k in [1, 2, 3] | slice(2) %}{{ k | join }};{% endfor %}", "12;3;", id="slice"),
    ],
)
def test_the_sandbox_lets_small_work_be_done(template: str, text: str) -> None:
    assert written(template) == text


JOINED = "{% macro m(x) %}{{ x }}{% endmacro %}"


@pytest.mark.parametrize("language", ["html", "markdown"])
@pytest.mark.parametrize(
    "template",
    [
        pytest.param("{{ text }}", id="printed"),
        pytest.param("{% autoescape false %}{{ text }}{% endautoescape %}", id="autoescape-off"),
        pytest.param("{% set x %}{{ text }}{% endset %}{{ x }}", id="set"),
        pytest.param(JOINED + "{{ m(text) }}", id="macro"),
        pytest.param(JOINED + "{{ m('') ~ text }}", id="joined-by-tilde"),
        pytest.param(JOINED + "{{ m('') + text }}", id="added"),
        pytest.param(JOINED + "{{ text + m('') }}", id="added-before"),
        pytest.param(JOINED + "{{ [m(''), text] | join }}", id="joined-by-filter"),
        pytest.param(JOINED + "{{ [m(''), m('')] | join(text) }}", id="joined-with"),
        pytest.param("{{ '%s'.replace('%s', text) }}", id="replaced"),
        pytest.param("{{ '{}'.format(text) }}", id="format"),
    ],
)
def test_text_is_escaped_by_the_formats_own_rules_whatever_a_template_does(template: str, language: str) -> None:
    escaped = HTML.escape(HOSTILE) if language == "html" else MARKDOWN.escape(HOSTILE)

    assert written(template, language, text=HOSTILE) == escaped


@pytest.mark.parametrize("name", ["quoted", "indented(0)", "beside(0)", "apart('')"])
def test_markdown_filters_escape_plain_text(name: str) -> None:
    made = written(f"{{{{ text | {name} }}}}", "markdown", text=HOSTILE)

    assert made.removeprefix("> ") == MARKDOWN.escape(HOSTILE)


@pytest.mark.parametrize(
    "use",
    [
        pytest.param("m(text)[1:]", id="cut"),
        pytest.param("m(text)[0]", id="picked"),
        pytest.param("m(text).replace('a', 'b')", id="method"),
        pytest.param("m(text).format(1)", id="format"),
        pytest.param("m(text) | replace('&', '')", id="filter"),
        pytest.param("m(text) | truncate(3)", id="shortened"),
    ],
)
def test_what_is_escaped_already_is_not_changed(use: str) -> None:
    with pytest.raises(RenderError, match="written for the page already"):
        written(f"{JOINED}{{{{ {use} }}}}", text=HOSTILE)


@pytest.mark.parametrize("language", ["html", "md"])
def test_a_childrens_page_without_the_help_lines_is_not_made(language: str, example: Documents, pages: Pages) -> None:
    name = f"children.{language}.j2"
    own = f'{{% extends "masa/{name}" %}}{{% block summary %}}{{% endblock %}}'
    without = own + "{% block closing %}{% endblock %}"
    format_ = "children-html" if language == "html" else "children-markdown"

    assert "tel:999" in pages(example(), format_, load_template=overriding(**{name.replace(".", "__"): own})).text
    with pytest.raises(RenderError, match="it does not show 999, 0800 1111"):
        pages(example(), format_, load_template=overriding(**{name.replace(".", "__"): without}))


def test_a_missing_template_is_named(example: Documents, pages: Pages) -> None:
    with pytest.raises(RenderError, match=r"there is no template arrangements\.html\.j2"):
        pages(example(), load_template=lambda _: None)


def test_an_unknown_format_is_refused(example: Documents, pages: Pages) -> None:
    with pytest.raises(RenderError, match=r"There is no format word\. Choose among html, "):
        pages(example(), "word")


LIST = "{% set xs = range(99999) | list %}"
TEXT = "{% set x = 'a' * 999999 %}"
MAPPED = " | map(attribute='real')"
LOOP = "{% for a in range(999) %}"
DEEP = (
    "{% set n = namespace(x=1, y=1) %}"
    "{% for a in range(30) %}{% set n.x = (n.x, n.x) %}{% set n.y = (n.y, n.y) %}{% endfor %}"
)


@pytest.mark.parametrize(
    "template",
    [
        pytest.param(
            "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", id="loops-inside-loops"
        ),
        pytest.param("{% for a in range(99999) %}{{ range(99999) | sum }}{% endfor %}", id="ranges-summed"),
        pytest.param("{% for a in range(99) %}{% for b in (0,) * 99999 if b %}{% endfor %}{% endfor %}", id="filtered"),
        pytest.param("{% for a in range(9999) | map('abs') %}{{ range(99999) | max }}{% endfor %}", id="a-generator"),
        pytest.param(
            "{% for a in range(99) recursive %}{% if loop.depth == 1 %}{{ loop([1] * 99999) }}{% endif %}{% endfor %}",
            id="a-loop-that-is-called",
        ),
        pytest.param(
            "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
            id="a-macro-that-calls-itself-twice",
        ),
        pytest.param(
            "{% set d = d | default(0) + 1 %}" + ("{% if d < 99 %}{% include 'arrangements.html.j2' %}{% endif %}" * 2),
            id="a-template-that-includes-itself-twice",
        ),
        pytest.param(f"{LIST}{{% for a in xs if (xs | sort | first) %}}{{% endfor %}}", id="a-list-sorted-each-time"),
        pytest.param(f"{LIST}{{% for a in xs if -1 in xs %}}{{% endfor %}}", id="a-list-searched-each-time"),
        pytest.param(f"{LIST}{{{{ xs | select('in', xs) | list | length }}}}", id="a-list-searched-by-a-test"),
        pytest.param(f"{LIST}{{% for a in xs %}}{{% set y = xs[1:] %}}{{% endfor %}}", id="a-list-cut-each-time"),
        pytest.param(f"{TEXT}{{% for a in range(9999) %}}{{{{ x }}}}{{% endfor %}}", id="a-text-printed"),
        pytest.param(f"{TEXT}{{% for a in range(9999) if x | upper == x %}}{{% endfor %}}", id="a-text-changed"),
        pytest.param(f"{TEXT}{{% for a in range(9999) if x.find('b') %}}{{% endfor %}}", id="a-text-searched"),
        pytest.param(f"{TEXT}{{% set y = x ~ 1 %}}{{% for a in range(9999) if x < y %}}{{% endfor %}}", id="compared"),
        pytest.param(f"{TEXT}{{{{ ([x] * 9999) | map('upper') | list | length }}}}", id="texts-gathered"),
        pytest.param(f"{TEXT}{{{{ ([x] * 9999) | map('upper') | join | length }}}}", id="texts-joined"),
        pytest.param(
            f"{{% macro m() %}}{LOOP * 2}{'a' * 999}{'{% endfor %}' * 2}{{% endmacro %}}{{{{ m() }}}}", id="words"
        ),
        pytest.param(
            "{% set n = namespace(x=1) %}{% for a in range(99) %}{% set n.x = (n.x, n.x) %}{% endfor %}"
            "{% if n.x == n.x[0] %}{% endif %}",
            id="lists-within-lists",
        ),
        pytest.param(DEEP + "{% set y = {n.x: 1} %}", id="a-key"),
        pytest.param(DEEP + "{% set y = {}[n.x] %}", id="a-key-asked-for"),
        pytest.param(DEEP + "{% set y = {}.get(n.x) %}", id="a-key-asked-for-by-a-method"),
        pytest.param(DEEP + "{% set y = (n.x,).index(n.y) %}", id="found-in-a-list"),
        pytest.param(DEEP + "{% if 1 != n.x == n.y %}{% endif %}", id="compared-in-a-chain"),
        pytest.param(DEEP + "{% if 1 in {1: n.x}.values() %}{% endif %}", id="searched-in-values"),
        pytest.param(DEEP + "{% if n.x is filter %}{% endif %}", id="a-name-of-a-filter"),
        pytest.param(
            DEEP + "{% for a in (n.x, n.y) %}{% if loop.changed(a) %}{% endif %}{% endfor %}", id="a-change-in-a-loop"
        ),
        pytest.param(f"{TEXT}{{% for a in range(9999) if x is upper %}}{{% endfor %}}", id="a-text-of-capitals"),
        pytest.param(
            "{% set x = ('a' * 9999).lower() %}{% for a in range(9999) if x == '" + "a" * 9999 + "' %}{% endfor %}",
            id="compared-with-a-long-text",
        ),
        pytest.param("{% set x = range(9999) %}{% for a in x if 1.5 in x %}{% endfor %}", id="a-range-searched"),
        pytest.param(f"{{{{ range(9999){MAPPED * 150} | list | length }}}}", id="filters"),
        pytest.param("{% macro m() %}{% endmacro %}{% for a in range(99999) %}{{ m() }}{% endfor %}", id="calls"),
    ],
)
def test_no_template_goes_on_for_ever(
    template: str, example: Documents, pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("masa.render.templating.bounds.MOST_STEPS", 1_000_000)

    with pytest.raises(RenderError, match=r"line 1: .*not take more than 1,000,000 turns of loops"):
        pages(example(), load_template=overriding(arrangements__html__j2=template))


def test_each_page_has_steps_of_its_own(example: Documents, pages: Pages) -> None:
    load = overriding(arrangements__html__j2="{% for a in range(99999) %}{% endfor %}<p>{{ page.title }}</p>")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("masa.render.templating.bounds.MOST_STEPS", 250_000)
        made = [pages(example(), load_template=load).text for _ in range(3)]

    assert len(set(made)) == 1


@pytest.mark.parametrize("language", ["html", "markdown"])
@pytest.mark.parametrize("hidden", [r"\ud800", r"\x1b", r"\x00", r"\x9b", r"\u202e"])
def test_a_sign_that_no_page_can_hold_is_shown_by_its_number(hidden: str, language: str) -> None:
    assert "U+" in written(f"{{{{ 'a{hidden}[31m' }}}}", language)
    assert "U+" in written(f"{{{{ 'a{hidden}b' ~ version }}}}", language, version=1)
