# %%
BASE = [1]

# %% tags=["step:a"]
def add(x, into=BASE):
    into.append(x)
    return into
add(2)

# %% tags=["step:b"]
print(BASE, add(3))
