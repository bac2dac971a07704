"""Monthly budget

What is left at the end of each month, from the bank's export. Edited as a
script, run cell by cell in the editor.
"""

import logging
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from monthly_budget.bank import read_export
from monthly_budget.months import month_of
from monthly_budget.parameters import Parameters

logger = logging.getLogger(__name__)


def load_transactions(*, export_file: str):
    transactions = read_export(export_file)
    print(len(transactions), "transactions")
    return transactions


def sum_up(transactions, *, rent_day: int):
    left = defaultdict(float)
    spent = defaultdict(float)
    for day, category, euros in transactions:
        month = month_of(day, rent_day)
        left[month] += euros
        if euros < 0:
            spent[category] -= euros
    for month, euros in sorted(left.items()):
        print(month, f"{euros:8.2f}")
    return left, spent


def check_goal(left, *, savings_goal: float):
    missed = [month for month, euros in sorted(left.items()) if euros < savings_goal]
    share = 1 - len(missed) / len(left)
    print(f"goal of {savings_goal:.0f} met in {share:.0%} of the months")
    return missed, share


@dataclass(frozen=True, kw_only=True, eq=False)
class Results:
    """What one run of the pipeline computed."""

    transactions: Any
    left: Any
    spent: Any
    missed: Any
    share: Any


def run(parameters: Parameters | None = None) -> Results:
    """Run the steps in the notebook's order."""
    parameters = parameters or Parameters()
    logger.info("load_transactions")
    transactions = load_transactions(export_file=parameters.export_file)
    logger.info("sum_up")
    left, spent = sum_up(transactions, rent_day=parameters.rent_day)
    logger.info("check_goal")
    missed, share = check_goal(left, savings_goal=parameters.savings_goal)
    return Results(
        transactions=transactions, left=left, spent=spent, missed=missed, share=share
    )
