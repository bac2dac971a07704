import os

import pytest


def needs_files(*paths):
    from glob import glob

    absent = [path for path in paths if not glob(path, recursive=True)]
    return pytest.mark.skipif(bool(absent), reason=f"absent: {', '.join(absent)}")


@pytest.mark.pipeline
def test_orders(results):
    orders = results.orders
    assert orders[0]["id"] == 1


@needs_files("more/*")
def test_os():
    assert os.listdir("more") != []
