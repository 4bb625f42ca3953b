"""Every kind of block and of words in a Word document, and how deep they may stand."""

import inspect
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from docx.oxml.ns import qn

from masa.render import publication
from masa.render import words as kinds_of_words
from masa.render.publication import (
    Block,
    BulletList,
    Column,
    Fact,
    Facts,
    Glossary,
    HelpBox,
    Meaning,
    Node,
    Notice,
    Paragraph,
    Prose,
    Route,
    Row,
    Section,
    Table,
    Tree,
    paragraph,
)
from masa.render.words import Bar, Inline, Link, Stretch, Strong, Tag, Text, Time

Opened = Any  # the class of conftest.py
Written = Callable[..., Opened]

SAMPLES: dict[type, Block] = {
    Paragraph: Paragraph((Text("shown"),)),
    Prose: Prose("shown"),
    BulletList: BulletList((paragraph("shown"),), ordered=True),
    Facts: Facts((Fact("Term", paragraph("shown")),)),
    Table: Table("t", "Caption", (Column("One"),), (Row((paragraph("shown"),)),)),
    Tree: Tree("t", "Caption", (Node((Text("shown"),)),)),
    Route: Route("When", paragraph("shown")),
    HelpBox: HelpBox("h", "Help", (Route("When", paragraph("shown")),)),
    Glossary: Glossary((Meaning("Word", paragraph("shown")),)),
    Notice: Notice("example", paragraph("shown")),
}
WORDS: dict[type, Inline] = {
    Text: Text("shown"),
    Strong: Strong("shown"),
    Link: Link("shown", "https://a.example"),
    Time: Time("shown", "2025-01-01"),
    Tag: Tag("shown"),
    Bar: Bar("shown", Decimal(50)),
    Stretch: Stretch("shown", (Text("shown"),), Decimal(10), Decimal(20), 5),
}


class UnknownBlock(Block):
    kind = "unknown"


class UnknownWords(Inline):
    kind = "unknown"


def kinds(module: object, base: type) -> set[type]:
    return {one for _, one in inspect.getmembers(module, inspect.isclass) if issubclass(one, base) and one is not base}


def test_there_is_a_sample_of_every_kind() -> None:
    assert set(SAMPLES) == kinds(publication, Block)
    assert set(WORDS) == kinds(kinds_of_words, Inline)


@pytest.mark.parametrize("block", [pytest.param(block, id=kind.__name__) for kind, block in SAMPLES.items()])
def test_every_kind_of_block_is_shown(block: Block, written: Written) -> None:
    assert "shown" in written(block).shown


@pytest.mark.parametrize("outer", [BulletList, Facts, Table])
@pytest.mark.parametrize("block", [pytest.param(block, id=kind.__name__) for kind, block in SAMPLES.items()])
def test_every_kind_of_block_stands_in_another(outer: type, block: Block, written: Written) -> None:
    blocks = (*paragraph("before"), block, *paragraph("after"))
    holder = {
        BulletList: BulletList((blocks,)),
        Facts: Facts((Fact("T", blocks),)),
        Table: Table("o", "O", (Column("C"),), (Row((blocks,)),)),
    }[outer]
    shown = written(holder).shown

    assert shown.index("before") < shown.index("shown") < shown.index("after")


@pytest.mark.parametrize("piece", [pytest.param(piece, id=kind.__name__) for kind, piece in WORDS.items()])
def test_every_kind_of_words_is_shown(piece: Inline, written: Written) -> None:
    assert "shown" in written(Paragraph((Text("a "), piece))).shown


@pytest.mark.parametrize(
    "block",
    [
        pytest.param(UnknownBlock(), id="block"),
        pytest.param(Paragraph((UnknownWords("x"),)), id="words"),
        pytest.param(BulletList(((UnknownBlock(),),)), id="within-a-list"),
    ],
)
def test_a_kind_that_is_not_known_is_not_left_out_in_silence(block: Block, written: Written) -> None:
    with pytest.raises(TypeError, match="Unknown"):
        written(block)


@pytest.mark.parametrize(
    "address",
    [
        pytest.param("javascript:alert(1)", id="script"),
        pytest.param("http://a.example", id="http"),
        pytest.param("file:///x", id="file"),
        pytest.param("#nowhere", id="no-such-section"),
        pytest.param("https://[a.example", id="no-uri"),
        pytest.param("https://a.example:b/", id="no-port"),
    ],
)
def test_a_link_that_may_not_be_or_leads_nowhere_is_plain_words(address: str, written: Written) -> None:
    word = written(Paragraph((Link("there", address),)))
    body = [one for one in word.paragraphs() if "there" in "".join(one.itertext())]

    assert len(body) == 1
    assert not any(True for _ in body[0].iter(qn("w:hyperlink"), qn("w:rStyle")))


def test_a_link_to_a_section_leads_to_it_and_an_address_is_a_uri(written: Written) -> None:
    word = written(Paragraph((Link("here", "#only"), Link("there", "https://a.example/é?é"))))

    assert "only" in word.values("w:hyperlink", "w:anchor")
    (outside,) = [one.target_ref for one in word.word.part.rels.values() if one.is_external]
    assert outside == "https://a.example/%C3%A9?%C3%A9"


def test_control_characters_are_shown_and_do_not_break_the_file(written: Written) -> None:
    word = written(Paragraph((Text("a\x00b\x0bc\x1bd\x85e\ufffef\ud800g\u202eh\ti\nj"),)), title="T\x07", owner="O\x08")

    assert "a[U+0000]b[U+000B]c[U+001B]d[U+0085]e[U+FFFE]f[U+D800]g[U+202E]h i j" in word.lines()
    assert word.word.core_properties.title == "T[U+0007], O[U+0008]"
    assert word.lines()[:2] == ["T[U+0007]", "O[U+0008]"]


def test_a_short_term_stands_beside_its_words_and_a_long_one_above_them(written: Written) -> None:
    long = "A term that is too long for its column"
    word = written(Facts((Fact("Name", paragraph("a")), Fact(long, paragraph("b")), Fact("List", (BulletList(()),)))))

    assert word.lines()[-4:] == ["Name: a", f"{long}:", "b", "List:"]
    within = written(BulletList(((Facts((Fact("Name", paragraph("a")),)),),)))
    assert within.lines()[-2:] == ["", "Name: a"]


def test_lists_deeper_than_word_knows_are_set_in_and_lose_nothing(written: Written) -> None:
    node = Node((Text("n59"),))
    for number in reversed(range(59)):
        node = Node((Text(f"n{number}"),), (), (node,))
    word = written(Tree("t", "Deep", (node,)))
    levels = [int(one.get(qn("w:val"))) for one in word.body.iter(qn("w:ilvl"))]
    edges = [int(one.get(qn("w:left"))) for one in word.body.iter(qn("w:ind"))]

    assert word.lines(style="ListBullet") == [f"n{number}" for number in range(60)]
    assert levels == [*range(9), *[8] * 51]
    assert edges == sorted(edges)
    assert edges[-1] < 9638 - 1500


def test_sections_deeper_than_six_are_headings_of_the_sixth_level(written: Written) -> None:
    section = Section("s9", "S9", paragraph("deepest"))
    for number in reversed(range(9)):
        section = Section(f"s{number}", f"S{number}", (), (section,))
    word = written(sections=(section,))

    assert word.headings == [(min(number + 1, 6), f"S{number}") for number in range(10)]


def test_sections_of_one_id_have_bookmarks_of_their_own(written: Written) -> None:
    word = written(sections=(Section("a", "First"), Section("a", "Second")))

    assert word.values("w:bookmarkStart", "w:name") == ["a", "_Toc000001"]
    assert word.values("w:hyperlink", "w:anchor") == ["a", "_Toc000001"]


def test_each_numbered_list_begins_anew(written: Written) -> None:
    numbered = BulletList((paragraph("a"), paragraph("b")), ordered=True)
    word = written(numbered, numbered, Prose("3. c\n4. d"))
    lists = list(dict.fromkeys(one.get(qn("w:val")) for one in word.body.iter(qn("w:numId"))))
    definitions = word.word.part.numbering_part.element
    starts = {
        one.get(qn("w:numId")): one.find(f".//{qn('w:startOverride')}").get(qn("w:val"))
        for one in definitions.iter(qn("w:num"))
        if one.get(qn("w:numId")) in lists
    }

    assert list(starts.values()) == ["1", "1", "3"]


def test_two_tables_in_a_row_stay_two_and_a_page_without_sections_has_no_contents(written: Written) -> None:
    table = Table("t", "C", (Column("One"),), (Row((paragraph("x"),)),), quiet=True)

    assert len(written(table, table).tables) == 2
    bare = written(sections=(), summary=(table, table))
    assert len(bare.tables) == 2
    assert [one.getnext().tag == qn("w:tbl") for one in bare.tables] == [False, False]
    assert "Contents" not in bare.lines()


def test_totals_come_last_and_past_rows_say_past(written: Written) -> None:
    rows = (
        Row((paragraph("Sum"), paragraph("3")), total=True),
        Row((paragraph("Gone"), paragraph("1")), past=True),
        Row(((Prose("Lost"),), paragraph("2")), past=True),
    )
    word = written(Table("t", "Money", (Column("What"), Column("How much", numeric=True)), rows))

    assert word.lines(word.tables[0]) == ["What", "How much", "Gone past", "1", "Lost", "past", "2", "Sum", "3"]
    assert word.lines(style="TableTotal") == ["Sum", "3"]
    header, gone, lost, total = word.tables[0].iter(qn("w:tr"))
    assert [len(list(row.iter(qn("w:keepNext")))) for row in (header, gone, lost, total)] == [0, 0, 3, 0]
