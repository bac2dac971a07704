"""The steps of notebook.py."""

import collections
import collections.abc
import logging
import os.path
import xml.etree.ElementTree as ET

logger = logging.getLogger(__name__)


def a() -> None:
    print(os.path.join("a", "b"), ET.fromstring("<a/>").tag)


def b() -> None:
    print(isinstance([], collections.abc.Sequence), collections.Counter("aa"))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("a")
    a()
    logger.info("b")
    b()
