import asyncio

from demo.core import fetch


def test_fetch():
    async def check():
        async def test_fetch():
            assert await fetch(1) == 2

        await test_fetch()

    asyncio.run(check())
