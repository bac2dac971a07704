import asyncio

from demo.core import numbers


def test_numbers():
    async def check():
        doubled = [2 * number async for number in numbers(2)]
        assert doubled == [0, 2]

    asyncio.run(check())
