# %% tags=["parameters"]
n = 3

# %% tags=["step:build"]
def Results(value):
    return value + n


def run():
    global logger
    logger = [n]


run()
Parameters = Results(1)
build = "n" in globals()
print(Parameters, logger, build)

# %% tags=["step:show"]
print(Results(Parameters))
