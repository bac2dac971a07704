"""One run of the pipeline, shared by the tests."""

import contextlib
import glob
import io

import pytest


@pytest.fixture(scope="session")
def recorded_run():
    """A run with the notebook's parameters: its results and what it printed."""
    from demo.pipeline import run  # only where a test needs it

    paths = ["orders/*.json", "images/*", "orders/logs/**/*.log", "more/*"]
    absent = [path for path in paths if not glob.glob(path, recursive=True)]
    if absent:
        pytest.skip(f"absent: {', '.join(absent)}")

    with contextlib.redirect_stdout(io.StringIO()) as stdout:
        results = run()
    return results, stdout.getvalue()


@pytest.fixture(scope="session")
def results(recorded_run):
    return recorded_run[0]
