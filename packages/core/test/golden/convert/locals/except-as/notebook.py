# %% tags=["step:a"]
error = "none yet"

# %% tags=["step:b"]
try:
    int("x")
except ValueError as error:
    message = str(error)

# %% tags=["step:c"]
print(message)
