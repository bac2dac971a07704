"""One run of each pipeline, shared by the tests."""

import asyncio
import contextlib
import io
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def fetch_run():
    """A run with the notebook's parameters: its results and what it printed."""
    from sales.fetch.pipeline import run  # only where a test needs it

    with contextlib.redirect_stdout(io.StringIO()) as stdout:
        results = asyncio.run(run())
    return results, stdout.getvalue()


@pytest.fixture(scope="session")
def train_run():
    """A run with the notebook's parameters: its results and what it printed."""
    from sales.train.pipeline import run  # only where a test needs it

    paths = ["data/sales.csv", "tree | leaf.json"]
    absent = [path for path in paths if not Path(path).exists()]
    if absent:
        pytest.skip(f"absent: {', '.join(absent)}")

    with contextlib.redirect_stdout(io.StringIO()) as stdout:
        results = run()
    return results, stdout.getvalue()
