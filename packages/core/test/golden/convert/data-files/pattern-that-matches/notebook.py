# %% tags=["imports"]
import csv
import glob
import os
from pathlib import Path

DATA = Path("data")


# %% tags=["module:loading"]
def load(folder="data"):
    """Rows of all tables in a folder, in the order of their names."""
    rows = []
    for path in sorted(glob.glob(os.path.join(folder, "*.csv"))):
        with open(path, newline="") as file:
            rows.extend(csv.DictReader(file))
    return rows


# %% tags=["step:load"]
rows = load()
print(len(rows))

# %% tags=["step:notes"]
notes = [path.read_text().strip() for path in sorted(DATA.rglob("*.txt"))]
print(notes)

# %% tags=["test"]
assert [row["city"] for row in load()] == ["Bern", "Chur", "Genf"]

# %% tags=["test"]
assert len(notes) == 2
