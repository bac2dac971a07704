# %% tags=["step:a"]
import sys
if len(sys.argv) > 100:
    limit = 1

# %% tags=["step:b"]
try:
    print(limit)
except NameError:
    print("no limit")

# %% tags=["step:c"]
print("done")
