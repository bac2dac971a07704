# %% tags=["step:a"]
n = 1

# %%
import json as codec

# %% tags=["step:b"]
print(codec.dumps([n]))

# %% tags=["step:c"]
class codec:
    dumps = staticmethod(lambda value: "own")


print(codec.dumps(n))
