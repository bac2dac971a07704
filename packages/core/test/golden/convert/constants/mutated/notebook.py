# %%
seen = []
def note(x):
    seen.append(x)

# %% tags=["step:b"]
note(1)
print(seen)
