# %% tags=["imports"]
import os

# %% tags=["step:load"]
readings = {}
for name in sorted(os.listdir("readings")):
    with open(os.path.join("readings", name)) as file:
        readings[name.removesuffix(".txt")] = int(file.read())

# %% tags=["test"]
assert sum(readings.values()) == 21
