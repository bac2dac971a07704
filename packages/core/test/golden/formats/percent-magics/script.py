# %%
# %matplotlib inline
# !pip install \
#     pandas
# x = !ls
# %%time is no magic here
if True:
    # %time f()
    pass
# ?len
# ls is only a comment here
# really?

# %%
# %%bash
# echo hi

# %%
%time f()
text = """
# %time in a string
"""
