# %% tags=["step:prepare"]
try:
    from math import no_such_name
except ImportError:
    no_such_name = None
print(no_such_name)

# %%
try:
    from math import no_such_name
except ImportError:
    no_such_name = None
no_such_name is None

# %% tags=["step:show"]
if __name__ == "__main__":
    print("main")
