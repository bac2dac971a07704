files = !ls data
lines = !grep -c x *.csv
!!ls
d["a"] = !pwd
x: list = !ls
for f in files: n = !wc -l {f}
n = !ls \
  -l
y = 1
# %%
files.grep("csv")
