x = 1
%timeit f(x)
t = %timeit f(x)
o = %timeit -n 10 -o f(x)
# %%
%%timeit x = 1
f(x)
