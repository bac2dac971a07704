async def fetch(value):
    return value + 1
