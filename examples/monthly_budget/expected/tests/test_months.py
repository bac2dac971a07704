from datetime import date

from monthly_budget.months import month_of


def test_month_of():
    assert month_of(date(2024, 1, 2), 3) == "2023-12"
    assert month_of(date(2024, 1, 3), 3) == "2024-01"
