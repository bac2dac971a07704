# ---
# jupyter:
#   jupytext:
#     comment_magics: false
# ---

# %%
# %matplotlib inline
%time f()
