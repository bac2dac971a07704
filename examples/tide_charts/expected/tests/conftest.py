"""One run of the pipeline, shared by the tests."""

import contextlib
import io
import os

import pytest

os.environ.setdefault("MPLBACKEND", "Agg")  # figures need no screen


@pytest.fixture(scope="session")
def recorded_run():
    """A run with the notebook's parameters: its results and what it printed."""
    from tide_charts.pipeline import run  # after the backend is chosen

    with contextlib.redirect_stdout(io.StringIO()) as stdout:
        results = run()
    return results, stdout.getvalue()


@pytest.fixture(scope="session")
def results(recorded_run):
    return recorded_run[0]


@pytest.fixture(scope="session")
def printed(recorded_run):
    return recorded_run[1]
