# %% tags=["step:a"]
n = 0
def outer():
    def inner():
        global n
        n += 1
    inner()
    inner()

# %% tags=["step:b"]
outer()
print(n)
