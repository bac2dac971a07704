# %% tags=["step:a"]
def f(x):
	if x:
		return 1
	return 2
for i in range(2):
	print(f(i))

# %% tags=["step:b"]
print(i)
