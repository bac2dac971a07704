# %% tags=["step:a"]
name, age = "Ann", 3

# %% tags=["step:b"]
print("{name} is {age}".format_map(locals()))
