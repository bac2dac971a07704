# %% tags=["imports"]
import glob
import os
from pathlib import Path

OUT = Path("out")

# %% tags=["step:write"]
OUT.mkdir(exist_ok=True)
for name in ["a", "b"]:
    (OUT / f"{name}.txt").write_text(name)
os.makedirs("parts/one", exist_ok=True)
Path("parts/one/c.txt").write_text("c")

# %% tags=["step:read"]
texts = [path.read_text() for path in sorted(OUT.iterdir())]
parts = sorted(glob.glob("parts/**/*.txt", recursive=True))

# %% tags=["test"]
assert texts == ["a", "b"]
assert len(parts) == 1
