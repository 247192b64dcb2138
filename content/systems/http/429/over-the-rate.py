# needs: python3-requests
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests


# region: show
class Shop(BaseHTTPRequestHandler):
    requests = 0

    def do_GET(self):
        Shop.requests += 1
        self.send_response(429 if Shop.requests == 1 else 200)
        self.send_header("Retry-After", "1")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


shop = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=shop.serve_forever, daemon=True).start()

response = requests.get(f"http://127.0.0.1:{shop.server_port}/orders")  # mark
try:
    response.raise_for_status()
except requests.HTTPError as error:
    print(f"requests.exceptions.HTTPError: {error}", file=sys.stderr)
    status = 1
# endregion: show
shop.shutdown()
sys.exit(status)
