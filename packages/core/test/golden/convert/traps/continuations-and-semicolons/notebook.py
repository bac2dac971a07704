# %% tags=["step:a"]
a = 1; b = 2; print(a)
c = a + \
    b
if a: d = 1
else: d = 2

# %% tags=["step:b"]
print(a, b, c, d); print("end")
