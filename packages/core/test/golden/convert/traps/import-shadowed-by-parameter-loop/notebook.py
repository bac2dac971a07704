# %% tags=["step:a"]
import string
for string in ["x", "y"]:
    print(string)

# %% tags=["step:b"]
print(string)
