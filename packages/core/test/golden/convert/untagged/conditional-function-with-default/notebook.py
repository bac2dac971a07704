# %% tags=["step:a"]
values = [1]
if len(values) > 0:
    def count(v, seq=values):
        seq.append(v)
        return len(seq)

# %%
print(count(1))

# %% tags=["step:b"]
print(count(2), values)
