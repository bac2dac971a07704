# %% tags=["export"]
async def fetch(value):
    return value + 1

# %% tags=["test"]
async def test_fetch():
    assert await fetch(1) == 2
