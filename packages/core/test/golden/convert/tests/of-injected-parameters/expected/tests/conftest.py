"""One run of the pipeline, shared by the tests."""

import contextlib
import io

import pytest


@pytest.fixture(scope="session")
def recorded_run():
    """A run with the notebook's parameters: its results and what it printed."""
    from demo.parameters import Parameters
    from demo.pipeline import run  # only where a test needs it

    parameters = Parameters(year=2021)
    with contextlib.redirect_stdout(io.StringIO()) as stdout:
        results = run(parameters)
    return results, stdout.getvalue()


@pytest.fixture(scope="session")
def results(recorded_run):
    return recorded_run[0]
