# %% tags=["imports"]
import json
import os
from glob import glob
from pathlib import Path

FOLDER = "orders"

# %% tags=["step:load"]
orders = [json.loads(path.read_text()) for path in sorted(Path(FOLDER).glob("*.json"))]
images = [entry.name for entry in os.scandir("images")]
logs = [line for path in glob(f"{FOLDER}/logs/**/*.log", recursive=True) for line in open(path)]

# %% tags=["test"]
assert orders[0]["id"] == 1

# %% tags=["test"]
assert os.listdir("more") != []
