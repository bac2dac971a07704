# %% tags=["step:a"]
base = len("ab")
def build(name, *args, sep="-", **options):
    return sep.join([name, str(base), *args, *options])

# %% tags=["step:b"]
print(build("x", "y", flag=1))
