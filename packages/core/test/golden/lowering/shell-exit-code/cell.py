!make
# %%
print(_exit_code)
