# needs: python3-tornado
import asyncio
import sys

from tornado.httpclient import AsyncHTTPClient, HTTPClientError


# region: show
async def silent(reader, writer):
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    client = AsyncHTTPClient()
    try:
        # Nothing answers. The status is tornado's own invention.
        await client.fetch(f"http://127.0.0.1:{port}/orders/7", request_timeout=0.5)  # mark
    except HTTPClientError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        print(f"HTTP {error.code}: {error.message}", file=sys.stderr)
        return 1
    return 0


# endregion: show
sys.exit(asyncio.run(main()))
