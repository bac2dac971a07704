# %%
import os.path
import xml.etree.ElementTree as ET
import collections, collections.abc

# %% tags=["step:a"]
print(os.path.join("a", "b"), ET.fromstring("<a/>").tag)

# %% tags=["step:b"]
print(isinstance([], collections.abc.Sequence), collections.Counter("aa"))
