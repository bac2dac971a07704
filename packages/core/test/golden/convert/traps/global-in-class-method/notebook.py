# %% tags=["step:a"]
n = 0
class C:
    def go(self):
        global n
        n += 1

# %% tags=["step:b"]
C().go()
print(n)
