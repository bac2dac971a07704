# %% tags=["step:prepare"]
total = len("abc")
print("{total}".format_map(vars()), "{total} in all".format(**locals()))

# %% tags=["step:count"]
if total > 5:
    extra = total - 5

# %% tags=["step:show"]
print(extra if total > 5 else "none", "total" in globals())
