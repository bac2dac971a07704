# %% tags=["step:prepare"]
results = [7, 10]
n = 1
# %%
if n < 10:
    def lookup(s):
        results.append(1)
        return s
old = lookup
# %%
print(old(3))
# %% tags=["step:show"]
print(results)
