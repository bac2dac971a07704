# %% [markdown]
# # The last of some numbers

# %% [markdown]
# ## Read the numbers

# %%
numbers = [3, 5, 8]
for number in numbers:
    last = number

# %% [markdown]
# ## Show the last one

# %%
print(last)

# %% [markdown]
# ## Len

# %%
print(len(numbers))
