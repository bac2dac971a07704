# %%
try:
    name = open(__file__).read()
except (NameError, OSError) as error:
    name = type(error).__name__
print(name)
