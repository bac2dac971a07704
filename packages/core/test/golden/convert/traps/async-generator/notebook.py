# %% tags=["step:a"]
import asyncio
async def numbers(n):
    for i in range(n):
        yield i

# %% tags=["step:b"]
found = [i async for i in numbers(3)]
async for j in numbers(2):
    print(j)

# %% tags=["step:c"]
print(found)
