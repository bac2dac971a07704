lines = %sx ls data
%system ls
# %%
%%!
ls
# %%
%%system --out listing
ls a
ls b
