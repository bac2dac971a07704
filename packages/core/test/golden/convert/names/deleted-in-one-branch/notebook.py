# %% tags=["step:prepare"]
values = [4, 7, 10]
step = 9
if len(values) > 10_000:
    step = 2
else:
    print(step)
    del step
# %% tags=["step:build"]
try:
    print(step)
except NameError:
    print('gone')
# %% tags=["step:train"]
step = 3
print(step)
