# needs: python3-tornado
import asyncio
import collections
import sys

from tornado.httpclient import AsyncHTTPClient, HTTPClientError


# region: show
async def slow(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    await asyncio.sleep(0.2)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    await writer.drain()


async def main():
    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    client = AsyncHTTPClient(max_clients=2)
    results = collections.Counter()
    turn = asyncio.Semaphore(2)

    async def ask(number):
        url = f"http://127.0.0.1:{port}/orders/{number}"
        async with turn:  # mark
            try:
                await client.fetch(url, connect_timeout=1, request_timeout=1)
                results["HTTP 200"] += 1
            except HTTPClientError as error:
                results[f"HTTP {error.code}"] += 1

    # The clock of a request begins when its turn comes.
    await asyncio.gather(*(ask(number) for number in range(8)))
    for result, count in sorted(results.items()):
        print(f"{count} times {result}")
    return 0


# endregion: show
sys.exit(asyncio.run(main()))
