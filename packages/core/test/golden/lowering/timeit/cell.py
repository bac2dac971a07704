x = 1
%timeit f(x)
t = %timeit f(x)
o = %timeit -n 10 -o f(x)
# %%
%%timeit x = 1
f(x)
# %%
timed = %timeit -o f(x)
x = 2
for i in range(2):
    timed_in_loop = %timeit -n 10 -o f(i)
# %%
timed
# %%
if x:
    timed.average
timed_printed = %timeit -o f(x)
print(timed_printed)
timed_in_text = %timeit -o f(x)
print(f"{timed_in_text.best}")
timed_by_itself = %timeit -o f(timed_by_itself)
timed_in_command = %timeit -o f(x)
# %%
!echo {timed_in_command}
timed_elsewhere = 1
# %%
timed_elsewhere = %timeit -o f(x)
