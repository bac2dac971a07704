# %% tags=["parameters"]
word = "hello"

# %% tags=["step:ask"]
import sys
from subprocess import run

told = run([sys.executable, "-c", f"print('{word}')"], capture_output=True, text=True)
print(told.stdout)
runs = [run([sys.executable, "-c", "pass"]).returncode for _ in range(2)]
print(runs, run.__name__)
