# needs: python3-minimal
import re
import socket
import sys
import threading
from http.server import HTTPServer, SimpleHTTPRequestHandler

SimpleHTTPRequestHandler.log_message = lambda *args: None

# region: show
server = HTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler)
threading.Thread(target=server.serve_forever, daemon=True).start()

with socket.create_connection(server.server_address) as connection:
    connection.sendall(b"GET / HTTP/2.0\r\nHost: shop\r\n\r\n")
    answer = connection.makefile().read()

if answer.startswith("HTTP/1.0 200"):
    print("200")
else:
    print("first line:", answer.splitlines()[0], file=sys.stderr)  # no status line  # mark
    print(*re.findall(r"Error code: \d+|Message: .*?\)", answer), sep="\n", file=sys.stderr)
# endregion: show
server.shutdown()
sys.exit(0 if answer.startswith("HTTP/1.0 200") else 1)
