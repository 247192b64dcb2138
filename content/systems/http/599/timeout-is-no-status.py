# needs: python3-tornado
import asyncio
import sys

from tornado.httpclient import AsyncHTTPClient, HTTPClientError
from tornado.simple_httpclient import HTTPStreamClosedError, HTTPTimeoutError


# region: show
async def slow(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    await asyncio.sleep(0.8)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\norder 7")
    await writer.drain()


async def main():
    server = await asyncio.start_server(slow, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    client = AsyncHTTPClient()
    for seconds in (0.4, 3):
        try:
            url = f"http://127.0.0.1:{port}/orders/7"
            response = await client.fetch(url, request_timeout=seconds)
            print(f"HTTP {response.code}: {response.body.decode()}")
        except (HTTPTimeoutError, HTTPStreamClosedError) as error:  # mark
            print(f"no answer: {error}")
        except HTTPClientError as error:
            print(f"the server says {error.code}")
    return 0


# endregion: show
sys.exit(asyncio.run(main()))
