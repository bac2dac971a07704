%%R -o y
y <- 1
# %%
%%sql result <<
SELECT 1
# %%
x = %sql SELECT 1
%sql rows << SELECT * FROM t
%R print(1)
# %%
%%cython
def f(int x): return x
# %%
%%nosuchmagic a
b
