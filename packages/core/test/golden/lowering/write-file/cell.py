%%writefile data/a.txt
one
two \ three
# %%
%%writefile -a "log file.txt"
more
# %%
%%file {name}.txt
text
# %%
name = "x"
# %%
%%writefile ~/x.cfg
