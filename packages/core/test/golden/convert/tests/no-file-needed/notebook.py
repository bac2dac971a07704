# %% tags=["module:core"]
def tidy(text):
    return text.strip().upper()

# %% tags=["module:core"]
def count_lines():
    with open("orders.csv") as file:
        return sum(1 for _ in file)

# %% tags=["module:core"]
def describe(prefix):
    return f"{prefix}: {count_lines()}"

# %% tags=["step:load"]
with open("orders.csv") as file:
    lines = file.read().splitlines()

# %% tags=["test"]
assert tidy(" x ") == "X"

# %% tags=["test"]
assert describe("orders").startswith("orders: ")

# %% tags=["test"]
assert lines[0] == "id,price"
