from monthly_budget.bank import parse_euros


def test_parse_euros():
    assert parse_euros("-1.234,50") == -1234.5
    assert parse_euros("12,00") == 12
