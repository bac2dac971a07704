# %%
#| default_exp sea.__main__

# %%
#| export
from demo.run import run

def main():
    return run(3)
