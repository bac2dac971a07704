# %% tags=["imports"]
import subprocess as sp
from os import system
from pathlib import Path

# %% tags=["step:write"]
out = Path("build")
out.mkdir(exist_ok=True)
(out / "a.txt").write_text("hello")

# %% tags=["step:read"]
text = Path(out, "a.txt").read_text()

# %% tags=["step:run"]
sp.run(["sh"], text=True, check=True, input="cd build\necho one > b.txt\n")
sp.run(f"echo two > {out}/c.txt", shell=True, check=False)
system("echo three | tee build/d.txt > build/e.txt")

# %% tags=["step:collect"]
words = [(out / f"{letter}.txt").read_text().strip() for letter in "abcde"]
first = (out / "b.txt").read_text().strip()
second = out.joinpath("c.txt").read_text().strip()
third = Path("build", "d.txt").read_text().strip()

# %% tags=["test"]
assert [text, first, second, third] == ["hello", "one", "two", "three"]
