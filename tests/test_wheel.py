"""The built wheel holds the data, and runs without the checkout."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.running import CLEAN, ROOT, in_pipe


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, "-q", "-w", folder, ROOT], check=True, capture_output=True)
    (wheel,) = folder.glob("somaref-*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_code_data_and_types(unpacked: Path) -> None:
    names = {str(path.relative_to(unpacked)) for path in unpacked.rglob("*") if path.is_file()}
    assert {
        "somaref/data/soma.yaml",
        "somaref/data/monograph.schema.json",
        "somaref/py.typed",
    } <= names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"somaref"}


def test_the_wheel_runs_from_another_folder(unpacked: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "somaref", "side-effects"],
        cwd=tmp_path,
        env=CLEAN | {"PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == in_pipe("side-effects").out
