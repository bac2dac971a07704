# %% tags=["step:prepare"]
count = 2

# %% tags=["module:shared"]
title = "first"

# %% tags=["step:report"]
title = f"<{count}>"
def report():
    print(title, count)
report()
globals()["count"] = 6
print(count)
