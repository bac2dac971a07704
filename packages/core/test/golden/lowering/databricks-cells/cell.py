%sql
SELECT * FROM t
# %%
%sql SELECT 1
# %%
%python
x = 1
# %%
%md
# Title
# %%
%sh
ls -l
# %%
%scala
val x = 1
# %%
%run ./setup
# %%
%fs ls /mnt
# %%
%pip install pandas
dbutils.library.restartPython()
