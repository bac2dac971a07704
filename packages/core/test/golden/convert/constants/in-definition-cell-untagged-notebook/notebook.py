# %%
LIMIT = 10
SIZES = [1, 2, 3]

def ok(x):
    return x < LIMIT and x in SIZES

# %%
print(ok(2), ok(20))
