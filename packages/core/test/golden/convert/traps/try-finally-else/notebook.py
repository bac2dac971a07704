# %% tags=["step:a"]
try:
    value = int("5")
except ValueError:
    value = None
else:
    note = "parsed"
finally:
    done = True

# %% tags=["step:b"]
print(value, done)

# %% tags=["step:c"]
print(note)
