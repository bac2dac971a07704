# %%
import os
from pathlib import Path

try:
    HERE = os.path.dirname(os.path.abspath(__file__))
except NameError:
    # In a notebook.
    HERE = os.getcwd()
    IS_SCRIPT = False

ROOT = Path(__file__).parent if "__file__" in globals() else Path(".")


def find_root():
    try:
        return Path(__file__).parent
    except NameError: return Path.cwd()


# %%
print(HERE == os.getcwd(), IS_SCRIPT, ROOT)

# %%
print(find_root() == Path.cwd())

# %%
if "__file__" not in dir():
    print("a notebook")
