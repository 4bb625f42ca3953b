import pytest

from masa.source.decoding import MAX_BYTES, decode
from masa.source.span import Position
from masa.source.tree import Fault, SourceError


def refusal(data: bytes) -> Fault:
    with pytest.raises(SourceError) as caught:
        decode(data, "esp.yaml")
    return caught.value.fault


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param(b"masa: 1\n", "masa: 1\n", id="plain"),
        pytest.param("name: Siân €😀\n".encode(), "name: Siân €😀\n", id="any-script"),
        pytest.param(b"\xef\xbb\xbfmasa: 1\n", "masa: 1\n", id="byte-order-mark-dropped"),
        pytest.param(b"\xef\xbb\xbf\xef\xbb\xbfmasa: 1\n", "masa: 1\n", id="two-marks-dropped"),
        pytest.param(b"masa: 1\r\na: b\r\n", "masa: 1\r\na: b\r\n", id="windows-line-ends-kept"),
        pytest.param(b"masa: 1\ra: b\r", "masa: 1\ra: b\r", id="old-mac-line-ends-kept"),
        pytest.param(b"a:\tb\n", "a:\tb\n", id="tab-is-for-the-parser"),
        pytest.param(b"# only a note\n", "# only a note\n", id="comments-are-for-the-parser"),
    ],
)
def test_text_comes_through(data: bytes, text: str) -> None:
    assert decode(data, "esp.yaml") == text


@pytest.mark.parametrize(
    ("data", "fault", "place"),
    [
        pytest.param(b"", "file-empty", (1, 1), id="nothing"),
        pytest.param(b" \n\r\n\t\n", "file-empty", (1, 1), id="blanks-only"),
        pytest.param(b"\xef\xbb\xbf\n", "file-empty", (1, 1), id="mark-only"),
        pytest.param(b"a" * (MAX_BYTES + 1), "file-too-large", (1, 1), id="too-large"),
        pytest.param(b"PK\x03\x04\x14\x00", "file-binary", (1, 6), id="word-file"),
        pytest.param(b"a: b\nc: \x00\n", "file-binary", (2, 4), id="nul-in-a-text"),
        pytest.param("masa: 1".encode("utf-16"), "not-utf8", (1, 1), id="utf-16"),
        pytest.param("masa: 1".encode("utf-16-be"), "file-binary", (1, 1), id="utf-16-without-a-mark"),
        pytest.param(b"\xfe\xff\x00m", "not-utf8", (1, 1), id="utf-16-big-endian"),
        pytest.param(b"a: 1\nname: Sian\xe2n\n", "not-utf8", (2, 11), id="latin-1-letter"),
        pytest.param(b"a: 1\r\nb: it\x92s\r\n", "not-utf8", (2, 6), id="after-a-windows-line-end"),
        pytest.param("é: ".encode() + b"\xff", "not-utf8", (1, 4), id="column-counts-characters"),
        pytest.param(b"\xef\xbb\xbfa\xff", "not-utf8", (1, 2), id="column-counts-no-mark"),
        pytest.param(b"a: b\xe2\x82", "not-utf8", (1, 5), id="cut-off-at-the-end"),
        pytest.param(b"a: \xed\xa0\x80", "not-utf8", (1, 4), id="half-of-a-pair"),
        pytest.param(b"a: b\n\x0cc: d", "control-character", (2, 1), id="form-feed"),
        pytest.param(b"a: \x1b[31mred", "control-character", (1, 4), id="escape"),
        pytest.param(b"a: b\x7f", "control-character", (1, 5), id="delete"),
        pytest.param("a: \x85".encode(), "control-character", (1, 4), id="next-line"),
        pytest.param("a: \x9b".encode(), "control-character", (1, 4), id="c1"),
        pytest.param("a: one\u2028two".encode(), "control-character", (1, 7), id="line-separator"),
        pytest.param("a: b\r\nc: \u2029".encode(), "control-character", (2, 4), id="paragraph-separator"),
        pytest.param("a: b\rc: d\u202e".encode(), "control-character", (2, 5), id="right-to-left-override"),
        pytest.param("😀 \u2066".encode(), "control-character", (1, 3), id="isolate"),
        pytest.param("a: \uffff".encode(), "control-character", (1, 4), id="no-character"),
    ],
)
def test_what_is_no_text_is_refused_at_its_place(data: bytes, fault: str, place: tuple[int, int]) -> None:
    found = refusal(data)

    assert (found.id, found.span.start, found.span.file) == (fault, Position(*place), "esp.yaml")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param("masa: 1".encode("utf-16"), "UTF-16", id="utf-16-is-named"),
        pytest.param(b"it\x92s", "perhaps `\u2019`", id="old-windows-letter-is-shown"),
        pytest.param("a\u202e".encode(), "U+202E", id="code-is-named"),
        pytest.param("a\u202e".encode(), "turns the direction", id="direction-mark-is-explained"),
    ],
)
def test_messages_name_what_stands_there(data: bytes, words: str) -> None:
    assert words in refusal(data).message
