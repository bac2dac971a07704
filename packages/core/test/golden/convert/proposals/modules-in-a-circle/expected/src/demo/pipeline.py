"""Prices"""

import logging

from demo.core import price, refund
from demo.reports import report

logger = logging.getLogger(__name__)


def sales() -> None:
    """Sales"""
    print(price(3), refund(4), price(-2))
    print(report(5))


def run() -> None:
    """Run the steps in the notebook's order."""
    logger.info("sales")
    sales()
