"""The README's first document, and the finding that it shows, are what masa makes of them."""

import re
from datetime import date
from pathlib import Path

from masa.cli.judging import judge_file
from masa.report.run import Run
from masa.report.text import text_report

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text()


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_first_document_is_read_without_a_fault(tmp_path: Path) -> None:
    (document,) = blocks("yaml")
    (tmp_path / "arrangements.yaml").write_text(document)

    judged = judge_file(tmp_path / "arrangements.yaml", date(2025, 6, 1), None)

    assert judged.reading is not None
    assert judged.reading.faults == ()
    assert len(document.splitlines()) <= 10


def test_the_finding_shown_is_a_real_one() -> None:
    (finding,) = blocks("text")
    judged = judge_file(ROOT / "examples" / "warwickshire.yaml", date(2025, 6, 1), None)

    printed = text_report(Run([judged.report], width=120))

    assert " ".join(finding.replace("examples/", "").split()) in " ".join(
        printed.replace(f"{ROOT}/examples/", "").split()
    )


def test_pictures_and_folders_exist() -> None:
    for path in re.findall(r"\]\((docs/[^)]+)\)", README) + re.findall(r"^\| `([a-z/]+/)` \|", README, re.MULTILINE):
        assert (ROOT / path).exists(), path


TEXTS = ("*.md", "*.py", "*.toml", "*.yaml", "*.j2", "*.txt", "*.json", "Makefile", "check", "run")
FOLDERS = ("docs", "src", "templates", "data", "rules", "schemas", "examples", "tests", ".ci", ".")
OTHER_DISTRIBUTION = re.compile(r"install[^\n]{0,20}?[ \"'=]masa(?!-arrangements)(?=[\s\"'`\[.,)=<>]|$)", re.MULTILINE)


def test_the_pattern_knows_the_other_distribution() -> None:
    assert [OTHER_DISTRIBUTION.search(f"pip install {name}") is None for name in ("masa", '"masa[pdf]"')] == [
        False,
        False,
    ]
    assert OTHER_DISTRIBUTION.search('pip install "masa-arrangements[pdf]"') is None


def test_only_the_own_distribution_is_ever_installed() -> None:
    files = {
        path
        for folder in FOLDERS
        for pattern in TEXTS
        for path in ((ROOT / folder).glob(pattern) if folder == "." else (ROOT / folder).rglob(pattern))
        if path.is_file() and path != Path(__file__)
    }

    assert len(files) > 200
    found = [str(path) for path in files if OTHER_DISTRIBUTION.search(path.read_text(encoding="utf-8"))]
    assert found == []
