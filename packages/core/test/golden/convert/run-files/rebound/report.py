# %% [markdown]
# # Report
# %%
%run scale.py

# %%
factor = 10

# %%
print(scaled(2), factor)
