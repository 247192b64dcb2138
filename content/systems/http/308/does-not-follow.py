# needs: python3-minimal
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.error import HTTPError


# region: show
class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(308)
        self.send_header("Location", "/orders/")
        self.end_headers()

    do_POST = do_GET

    def log_message(self, *_):
        pass


shop = HTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=shop.serve_forever, daemon=True).start()
try:
    request = urllib.request.Request(
        f"http://127.0.0.1:{shop.server_port}/orders", data=b"item=tea"  # a POST
    )
    urllib.request.urlopen(request)  # mark
except HTTPError as error:
    print(error)
# endregion: show
