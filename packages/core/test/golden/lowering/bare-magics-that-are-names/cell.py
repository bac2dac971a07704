x = 1
ls in [x]
pip = 3
# %%
cd = 1
# %%
cd
# %%
ls
