"""Runs the tests of many packages in one process.

usage: package_tests.py OUTPUT PACKAGE...    writes [[path, failure], ...] to OUTPUT
"""

import json
import os
import random
import sys

import pytest


class Failures:
    def __init__(self):
        self.found = []

    def pytest_exception_interact(self, node, report):
        self.found.append([str(node.path.resolve()), f"{node.name}: {last_line(report.longrepr)}"])

    def pytest_runtest_setup(self):
        random.seed(0)  # as the reference starts


def last_line(text):
    lines = [line for line in str(text).splitlines() if line.startswith("E ")] or str(
        text
    ).splitlines()
    return " ".join(line.removeprefix("E ").strip() for line in lines[:3])[:300]


def main():
    output, *roots = sys.argv[1:]  # all in one folder
    sys.path[:0] = [os.path.join(root, "src") for root in roots]
    failures = Failures()
    tests = [os.path.join(root, "tests") for root in roots]
    # Fixtures of one conftest.py are told from those of another by its folder below the root. The root is one folder up, or
    # pytest would name the tests' modules like the packages, which would then hide the packages themselves.
    root = os.path.dirname(os.path.commonpath(roots) if len(roots) > 1 else os.path.dirname(roots[0]))
    options = ["-q", "-p", "no:cacheprovider", "--import-mode=importlib", "--rootdir", root]
    pytest.main([*options, "-c", os.devnull, *tests], plugins=[failures])
    with open(output, "w", encoding="utf8") as file:
        json.dump(failures.found, file)


main()
