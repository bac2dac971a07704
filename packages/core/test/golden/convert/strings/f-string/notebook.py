# %% tags=["step:a"]
width = 8
value = 3.14159

# %% tags=["step:b"]
print(f"{value:>{width}.2f}|{value!r}|{value=}")
