# %%
import pathlib

# %%
# write the list of towns
pathlib.Path("towns.txt").write_text("Bern\nRoma\n")

# %%
towns = open("towns.txt").read().split()

# %% [markdown]
# ## Exercise 1

# %%
def longest(words):
    """The longest word of all."""
    return max(words, key=len)

print(longest(towns))

# %% [markdown]
# ## Exercise 2

# %%
print("number of towns", len(towns))
