# %%
A = 2
B = A * 2
del A

# %% tags=["step:a"]
def f():
    return B
print(f())
