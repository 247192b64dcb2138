# needs: python3-requests
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry


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

session = requests.Session()
session.mount("http://", HTTPAdapter(max_retries=Retry(total=3)))  # mark
response = session.get(f"http://127.0.0.1:{shop.server_port}/orders")
print(f"HTTP {response.status_code} after {Shop.requests} requests")
# endregion: show
shop.shutdown()
