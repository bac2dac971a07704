# %% tags=["step:place"]
from os import path as place
import string as place

print(place.__name__)

# %% tags=["step:again"]
from os import path as place

print(place.__name__[:4])
