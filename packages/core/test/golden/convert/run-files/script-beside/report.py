# %% [markdown]
# # Report
# %%
import statistics
%run cleaning.py

# %%
values = clean([3, None, 5])
print(statistics.mean(values), seen)
