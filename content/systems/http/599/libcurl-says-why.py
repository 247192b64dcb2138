# needs: python3-tornado python3-pycurl openssl
import asyncio
import ssl
import subprocess
import sys
import tempfile

from tornado.curl_httpclient import CurlAsyncHTTPClient, CurlError

folder = tempfile.TemporaryDirectory()
key, certificate = f"{folder.name}/key.pem", f"{folder.name}/certificate.pem"
made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
made += ["-subj", "/CN=orders", "-addext", "subjectAltName=IP:127.0.0.1"]
subprocess.run([*made, "-keyout", key, "-out", certificate], check=True, capture_output=True)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)


# region: show
async def shop(reader, writer):
    if await reader.readline():
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\norder 7")
    writer.close()


async def main():
    # The certificate is the server's own; no authority that curl knows has signed it.
    server = await asyncio.start_server(shop, "127.0.0.1", 0, ssl=context)
    port = server.sockets[0].getsockname()[1]
    client = CurlAsyncHTTPClient()
    try:
        response = await client.fetch(f"https://127.0.0.1:{port}/orders/7")  # mark
        print(f"HTTP {response.code}: {response.body.decode()}")
    except CurlError as error:
        print(error, file=sys.stderr)
        print(f"curl's own number: {error.errno}", file=sys.stderr)
        return 1
    return 0


# endregion: show
sys.exit(asyncio.run(main()))
