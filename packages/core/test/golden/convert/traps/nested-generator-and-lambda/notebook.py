# %% tags=["step:a"]
fs = [lambda: i for i in range(3)]
gs = []
for i in range(3):
    gs.append(lambda: i)

# %% tags=["step:b"]
print([f() for f in fs], [g() for g in gs])
i = 9
print([g() for g in gs])
