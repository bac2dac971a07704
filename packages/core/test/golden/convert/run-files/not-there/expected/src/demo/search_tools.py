"""Stands in for SearchTools.ipynb, which the notebook runs in cell 2 and which was not beside it.

Put here what it defines; until then the pipeline stops there.
"""

Grid = None
Origin = None
Path = None
Problem = None
best_first_search = None
cat = None
neighbors = None
