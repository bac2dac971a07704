# %% tags=["step:a"]
import asyncio
async def fetch(x):
    await asyncio.sleep(0)
    return x * 2

# %% tags=["step:b"]
value = await fetch(3)

# %% tags=["step:c"]
print(value)
