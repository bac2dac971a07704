# %% [markdown]
# # Monthly budget
#
# What is left at the end of each month, from the bank's export. Edited as a script, run cell by
# cell in the editor.

# %% tags=["parameters"]
export_file = "data/transactions.csv"
rent_day = 3
savings_goal = 300.0  # euros a month

# %% tags=["imports"]
import csv
from collections import defaultdict
from datetime import date

# %% [markdown]
# ## Read the export
#
# The bank writes decimal commas and negative amounts for what was spent.


# %% tags=["module:bank"]
def parse_euros(text):
    """`-1.234,50` as a float."""
    return float(text.replace(".", "").replace(",", "."))


def read_export(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [
            (date.fromisoformat(row["date"]), row["category"], parse_euros(row["amount"]))
            for row in csv.DictReader(file, delimiter=";")
        ]


# %% tags=["test"]
assert parse_euros("-1.234,50") == -1234.5
assert parse_euros("12,00") == 12

# %% tags=["step:load_transactions"]
transactions = read_export(export_file)
print(len(transactions), "transactions")

# %% [markdown]
# ## Months
#
# A month begins on the day that the rent is due.


# %% tags=["module:months"]
def month_of(day, first):
    """The month that a day counts to, such as `2024-03`, where months begin on that day."""
    year, month = (day.year, day.month) if day.day >= first else (day.year, day.month - 1)
    return f"{year - 1}-12" if month == 0 else f"{year}-{month:02d}"


# %% tags=["test"]
assert month_of(date(2024, 1, 2), 3) == "2023-12"
assert month_of(date(2024, 1, 3), 3) == "2024-01"

# %% tags=["step:sum_up"]
left = defaultdict(float)
spent = defaultdict(float)
for day, category, euros in transactions:
    month = month_of(day, rent_day)
    left[month] += euros
    if euros < 0:
        spent[category] -= euros
for month, euros in sorted(left.items()):
    print(month, f"{euros:8.2f}")

# %%
max(spent, key=spent.get)

# %% tags=["step:check_goal"]
missed = [month for month, euros in sorted(left.items()) if euros < savings_goal]
share = 1 - len(missed) / len(left)
print(f"goal of {savings_goal:.0f} met in {share:.0%} of the months")

# %% tags=["test"]
assert set(missed) <= set(left)
