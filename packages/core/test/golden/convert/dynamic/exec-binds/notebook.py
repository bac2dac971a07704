# %%
exec("made = 5")
print(made + 1)

# %%
n = 3
print(eval("n + 1"), "n" in globals(), "{n}".format(**locals()))
globals()["m"] = 4

# %% [markdown]
# # Later

# %%
print(m)


def doubled():
    return eval("n * 2")


print(doubled())
n: int = 8
print(doubled(), "doubled" in dir())
