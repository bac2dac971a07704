# %% tags=["step:a"]
from fastai.vision.all import *
dls = ImageDataLoaders.from_folder("x")

# %% tags=["step:b"]
rows = sorted([2, 1])
show_batch(dls)
print(rows)
