"""One run of the pipeline, shared by the tests."""

import contextlib
import io
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def recorded_run():
    """A run with the notebook's parameters: its results and what it printed."""
    from demo.pipeline import run  # only where a test needs it

    paths = ["data/a.csv", "data/b.csv", "data/a.txt", "data/more/b.txt"]
    absent = [path for path in paths if not Path(path).exists()]
    if absent:
        pytest.skip(f"absent: {', '.join(absent)}")

    with contextlib.redirect_stdout(io.StringIO()) as stdout:
        results = run()
    return results, stdout.getvalue()


@pytest.fixture(scope="session")
def results(recorded_run):
    return recorded_run[0]
