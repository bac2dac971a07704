# %%
text = """
# %% not a cell
"""
other = '''# %%
# %%
'''

def f():
    # %% not a cell either
    return 1

# %%
x = 1
