# %%
#| default_exp first

# %%
#| export
exec("limit = 3")
also = [limit]
