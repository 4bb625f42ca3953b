"""`masa render` as users meet it."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from masa.render import FORMATS, MissingLibraryError

Run = Callable[..., CompletedProcess[str]]

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("exampleshire", "warwickshire", "windsor-and-maidenhead", "staffordshire", "lincolnshire")
NO_PANGO = "The PDF cannot be written, because Pango is not here."
SHORTEST = "windsor-and-maidenhead"  # a PDF takes long, and tests/render/pdf/test_pdf.py makes those of the others
FILES = (
    *("arrangements.docx", "arrangements.fragment.html", "arrangements.html", "arrangements.json"),
    *("arrangements.md", "arrangements.pdf", "children.html", "children.md"),
)


@pytest.mark.linted
@pytest.mark.timeless  # it is given its day, as the next one is
@pytest.mark.parametrize("name", NAMES)
def test_every_example_renders_in_every_format(masa: Run, tmp_path: Path, name: str) -> None:
    formats = "all" if name == SHORTEST else ",".join(one for one in FORMATS if one != "pdf")
    done = masa("render", str(EXAMPLES / f"{name}.yaml"), "--to", formats, "--out", "out", "--as-of", "2026-11-21")

    assert (done.returncode, len(done.stderr.splitlines())) == (0, 1)
    assert done.stderr.startswith("masa: The page's sentences measure at Flesch-Kincaid grade")
    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert written == set(FILES) - (set() if formats == "all" else {"arrangements.pdf"})


@pytest.mark.timeless
def test_pages_are_the_same_bytes_on_every_day(masa: Run, tmp_path: Path) -> None:
    formats = ",".join(one for one in FORMATS if one != "pdf")  # which is compared where it is made
    for day in ("2025-06-01", "2027-06-01"):
        masa("render", str(EXAMPLES / f"{SHORTEST}.yaml"), "--to", formats, "--out", day, "--as-of", day)

    for name in (name for name in FILES if name != "arrangements.pdf"):
        assert (tmp_path / "2025-06-01" / name).read_bytes() == (tmp_path / "2027-06-01" / name).read_bytes()


def test_a_template_of_ones_own_replaces_the_shipped_one(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "arrangements.md.j2").write_text("Our own page: {{ page.title }}\n")

    masa("render", str(EXAMPLES / "exampleshire.yaml"), "--to", "markdown", "--templates", "mine")

    assert (tmp_path / "arrangements.md").read_text().startswith("Our own page: ")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(("--to", "htm"), "Did you mean html?", id="format"),
        pytest.param(("--templates", "nowhere"), "nowhere", id="templates"),
        pytest.param(("--to", "fragment", "--id-prefix", "2x"), "Give --id-prefix a letter first", id="id-prefix"),
    ],
)
def test_what_cannot_be_rendered_is_one_sentence(
    masa: Run, tmp_path: Path, arguments: tuple[str, str], words: str
) -> None:
    done = masa("render", str(EXAMPLES / "exampleshire.yaml"), *arguments)

    assert done.returncode == 2
    assert words in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("to", ["html", "children-markdown", "json"])
def test_nothing_is_published_without_approvals(masa: Run, tmp_path: Path, to: str) -> None:
    text = (EXAMPLES / "exampleshire.yaml").read_text(encoding="utf-8")
    kept = [line for line in text.splitlines() if not line.strip().startswith("digest: ")]
    (tmp_path / "a.yaml").write_text("\n".join(kept), encoding="utf-8")

    done = masa("render", "a.yaml", "--to", to, "--as-of", "2025-06-01")

    assert (done.returncode, done.stdout) == (2, "")
    assert "masa: a.yaml calls itself published, and Asha Fenwick for Exampleshire County Council" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]


def test_what_could_not_be_read_is_said_and_is_not_silently_left_out(masa: Run, tmp_path: Path) -> None:
    text = (EXAMPLES / "exampleshire.yaml").read_text()
    (tmp_path / "a.yaml").write_text(text.replace("  agreed_on: 2025-02-20", "  agreed_on: last week", 1))

    done = masa("render", "a.yaml")

    assert done.returncode == 1
    assert "a.yaml:" in done.stderr
    assert "left out of the page" in done.stderr


def test_a_word_document_without_its_extra_is_one_sentence_with_the_command(
    masa: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("masa.render.formats.find_spec", lambda name: None if name == "docx" else object())

    done = masa("render", str(EXAMPLES / "exampleshire.yaml"), "--to", "docx")

    assert done.returncode == 2
    assert done.stderr == (
        "masa: The format docx needs a part of masa that is not installed. "
        'Install it with: pip install "masa-arrangements[docx]"\n'
    )
    assert list(tmp_path.iterdir()) == []


def test_all_leaves_a_word_document_out_without_its_extra_and_says_so(
    masa: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("masa.render.formats.find_spec", lambda _: None)  # no PDF either

    done = masa("render", str(EXAMPLES / "warwickshire.yaml"), "--to", "all", "--out", "out")

    assert "Left out: The format docx needs" in done.stderr
    assert (tmp_path / "out" / "arrangements.html").is_file()
    assert not (tmp_path / "out" / "arrangements.docx").exists()


@pytest.mark.parametrize(
    ("to", "code", "words", "pages"),
    [
        pytest.param("all", 0, "Left out: The PDF cannot be written, because Pango", 7, id="all"),
        pytest.param("markdown,pdf", 2, "masa: The PDF cannot be written, because Pango", 0, id="asked-for"),
    ],
)
def test_without_the_library_of_pdf(
    masa: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: str, code: int, words: str, pages: int
) -> None:
    def typeset(*_: object) -> None:
        raise MissingLibraryError(NO_PANGO)

    monkeypatch.setattr("masa.render.pdf._typeset", typeset)

    done = masa("render", str(EXAMPLES / f"{SHORTEST}.yaml"), "--to", to, "--out", "out", "--as-of", "2025-06-01")

    assert done.returncode == code
    assert words in done.stderr
    assert len(list((tmp_path / "out").glob("*"))) == pages


def test_a_page_too_hard_to_read_is_not_written(masa: Run, tmp_path: Path) -> None:
    text = (EXAMPLES / "exampleshire.yaml").read_text(encoding="utf-8")
    (tmp_path / "hard.yaml").write_text(text.replace("Hello.", "We utilise it."), encoding="utf-8")
    done = masa("render", "hard.yaml", "--to", "markdown,children-html", "--out", "out")

    assert (done.returncode, done.stdout) == (2, "")
    assert "“We utilise it.” For “utilise” write “use”." in done.stderr
    assert not (tmp_path / "out").exists()


def test_the_level_is_chosen_for_one_run(masa: Run, tmp_path: Path) -> None:
    example = str(EXAMPLES / "exampleshire.yaml")
    done = masa("render", example, "--to", "children-html,children-markdown", "--out", "out", "--reading-grade", "0.1")

    assert done.returncode == 2
    assert "0.1 is the most" in done.stderr
    assert not (tmp_path / "out").exists()


def test_the_level_of_ones_own_templates_is_used(masa: Run, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "children.reading.yaml").write_text("grade: {warns_above: 5}\n", encoding="utf-8")
    done = masa("render", str(EXAMPLES / "exampleshire.yaml"), "--to", "children-html", "--templates", "own")

    assert done.returncode == 2
    assert "children.reading.yaml lacks `words_in_a_sentence.warns_above`" in done.stderr


def test_a_refusal_of_several_lines_keeps_them(masa: Run) -> None:
    document = str(EXAMPLES / "exampleshire.yaml")
    done = masa("render", document, "--to", "children-html", "--reading-grade", "1", "--as-of", "2025-06-01")

    first, *others = done.stderr.splitlines()
    assert done.returncode == 2
    assert first.endswith("The worst first:")
    assert others
    assert all(line.startswith("- ") for line in others)
    assert "\N{REPLACEMENT CHARACTER}" not in done.stderr
