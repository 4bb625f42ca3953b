"""Build the wheel and the sdist, install the wheel in an empty environment, and use it outside the checkout."""

import shutil
import subprocess
import sys
import tempfile
import venv
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
AS_OF = "2025-06-01"
HERE = ("--no-isolation",) if find_spec("hatchling") else ()  # CI has it, by its list with hashes
CARRIED = (
    "rules/sources.yaml",
    "rules/register.yaml",
    "rules/schedule.yaml",
    "templates/",
    "schemas/",
    "data/NOTICE.md",
    "data/invented/",
    "examples/exampleshire.yaml",
    "compiled.marshal",
    f"lint.{sys.implementation.cache_tag}.marshal",
)


def main() -> None:
    """Fail with the command that failed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wheel = built(folder)
        built_again(folder, wheel)
        listing = run(sys.executable, "-m", "zipfile", "-l", str(wheel), cwd=folder)
        missing = [part for part in CARRIED if f"masa/_data/{part}" not in listing]
        if missing:
            sys.exit(f"The wheel does not carry {', '.join(missing)}.")
        venv.create(folder / "clean")
        clean = ("--python", str(folder / "clean/bin/python"))
        run(sys.executable, "-m", "pip", *clean, "install", "-q", "--no-compile", str(wheel), cwd=folder)
        use(folder)
    sys.stdout.write("The wheel, installed alone, starts, lints, checks, states, dates, compares and renders.\n")


def built(folder: Path) -> Path:
    """Build the sdist, and of that the wheel, with nothing at hand but what pyproject.toml says a build needs."""
    run(sys.executable, "-m", "build", "--sdist", *HERE, "--outdir", str(folder), str(ROOT), cwd=folder)
    sdist = next(folder.glob("*.tar.gz"))
    shutil.unpack_archive(sdist, folder)
    unpacked = folder / sdist.name.removesuffix(".tar.gz")
    run(sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(unpacked), cwd=folder)
    return next(folder.glob("*.whl"))


def built_again(folder: Path, wheel: Path) -> None:
    """Build the wheel once more, not from the sdist but from the checkout, and hold it against the first."""
    run(sys.executable, "-m", "build", "--wheel", *HERE, "--outdir", str(folder / "again"), str(ROOT), cwd=folder)
    if (folder / "again" / wheel.name).read_bytes() != wheel.read_bytes():
        sys.exit("The wheel of the sdist and that of the checkout are not the same, byte for byte.")


def agrees_with_checkout(masa: str, example: Path, folder: Path) -> None:
    """Hold what masa finds in its wheel, by its compiled rules, against what the rule files of the checkout find."""
    for edition in ("wt2023", "wt2026"):
        for layout in ("json", "concise"):
            asked = ("lint", str(example), "--as-of", AS_OF, "--edition", edition, "--format", layout)
            if found(masa, *asked, cwd=folder) != found(sys.executable, "-m", "masa", *asked, cwd=folder):
                sys.exit(f"By {edition} the compiled rules do not find what the rule files find (as {layout}).")


def use(folder: Path) -> None:
    """Use each command on an example that lies outside the checkout."""
    example = folder / "exampleshire.yaml"
    example.write_text((ROOT / "examples" / "exampleshire.yaml").read_text())
    masa = str(folder / "clean/bin/masa")
    printed = run(masa, "lint", str(example), "--as-of", AS_OF, "--format", "json", cwd=folder)
    if '"files"' not in printed:
        sys.exit("masa lint printed no report.")
    planted = folder / "planted.yaml"
    planted.write_text((ROOT / "tests" / "planted" / "arrangements.yaml").read_text())
    agrees_with_checkout(masa, planted, folder)
    run(
        masa,
        "render",
        str(example),
        "--to",
        "all",
        "--out",
        str(folder / "out"),
        "--as-of",
        AS_OF,
        cwd=folder,
    )
    run(
        masa,
        "trace",
        str(example),
        "--as-of",
        AS_OF,
        "--format",
        "html",
        "--output",
        str(folder / "t.html"),
        cwd=folder,
    )
    run(masa, "init", "started.yaml", "--council", "Warwickshire", "--yes", cwd=folder)
    run(masa, "check", str(example), "--as-of", AS_OF, "--format", "html", "--output", "check.html", cwd=folder)
    run(masa, "sign", str(example), "--status", "--as-of", AS_OF, cwd=folder)
    run(masa, "diff", str(example), str(example), "--as-of", AS_OF, "--format", "notice", cwd=folder)
    run(masa, "calendar", str(example), "--as-of", AS_OF, "--format", "ics", cwd=folder)
    run(masa, "rules", "--coverage", cwd=folder)
    run(masa, "explain", "dsp-named", cwd=folder)


def run(*command: str, cwd: Path) -> str:
    """Run a command that must succeed and return what it printed."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)  # noqa: S603 - our own commands
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def found(*command: str, cwd: Path) -> str:
    """Run a lint that must find something and return what it printed."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)  # noqa: S603 - our own commands
    if done.returncode != 1 or not done.stdout:
        sys.exit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    main()
