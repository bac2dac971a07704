# %% tags=["step:a"]
Number = int
class Row:
    pass
def make(n: Number, like: "Row" = None) -> Row:
    return Row()

# %% tags=["step:b"]
print(type(make(1)).__name__)
