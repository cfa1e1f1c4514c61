"""Every test starts from the same surroundings, whoever runs it."""

import gc
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import typer.main
from hypothesis import settings

from somaref.monograph.files import DataFile
from tests.monographs import SMALL
from tests.readers import load_once
from tests.running import CLEAN, ROOT, plain_id


def pytest_make_parametrize_id(val: object) -> str | None:
    text = val.decode("latin-1") if isinstance(val, bytes) else val
    # Of data of many megabytes the beginning is enough; pytest numbers those that begin alike.
    return plain_id(text[:100]) if isinstance(text, str) else None


# By these pytest tells which test runs, and mutmut which mutant.
_SET_MEANWHILE = {"PYTEST_CURRENT_TEST", "MUTANT_UNDER_TEST"}


def _clean(patch: pytest.MonkeyPatch) -> None:
    for name in os.environ.keys() - CLEAN.keys() - _SET_MEANWHILE:
        patch.delenv(name)
    for name, value in CLEAN.items():
        if os.environ.get(name) != value:
            patch.setenv(name, value)


@pytest.fixture(scope="session", autouse=True)
def _clean_environment() -> Iterator[None]:
    """The environment is clean before the first test; each cleans what is set meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        _clean(patch)
        yield


# The same examples in every run, however busy the machine is.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


_read = DataFile.load


def pytest_configure(config: pytest.Config) -> None:
    """The built-in data are read once, also for what is collected: hundreds of tests are about
    what comes after.
    """
    patch = pytest.MonkeyPatch()
    patch.setattr(DataFile, "load", load_once)
    config.add_cleanup(patch.undo)


def pytest_collection_finish() -> None:
    """Python looks for what is no longer used among what the tests make, and no more among all that
    they have imported.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _commands_once() -> Iterator[None]:
    """What Typer makes of the signatures is made once for thousands of runs; the tools, which have
    been imported before, make their own.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typer.main, "get_command", cache(typer.main.get_command))
        yield


@pytest.fixture(autouse=True)
def _surroundings(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[None]:
    """What a test finds around it; one fixture, as each costs some of every test's time."""
    _clean(monkeypatch)
    monkeypatch.chdir(ROOT)
    markers = {marker.name for marker in request.node.iter_markers()}
    if "reads" in markers:
        monkeypatch.setattr(DataFile, "load", _read)
    # Processes run the installed program, as a user does; it reads no YAML at each start.
    if "process" in markers and "checkout" not in markers:
        site = request.getfixturevalue("installed")
        monkeypatch.setitem(CLEAN, "PYTHONPATH", os.pathsep.join((str(site), str(ROOT))))
        # The current folder, which may be the checkout, is not looked into first.
        monkeypatch.setitem(CLEAN, "PYTHONSAFEPATH", "1")
    # What works through much is not slowed down by what measures which lines are run; nor are
    # hundreds of examples, of which most of the work is to make them.
    measuring = sys.gettrace()
    if measuring and not markers.isdisjoint(("much", "hypothesis")):
        sys.settrace(None)
    yield
    sys.settrace(measuring)


@pytest.fixture
def small_monograph(tmp_path: Path) -> Path:
    file = tmp_path / "small.yaml"
    file.write_text(SMALL, encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the unpacked wheel, as it lies on a user's disk."""
    folder = tmp_path_factory.mktemp("wheel")
    code = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", code, folder], cwd=ROOT, check=True)
    (wheel,) = folder.glob("somaref-*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"
