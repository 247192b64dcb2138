# needs: python3-minimal
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

# region: show
requests = 0


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        global requests
        requests += 1
        known = self.headers.get("Authorization", "").startswith("Basic ")
        self.send_response(200 if known else 401)
        if not known:
            self.send_header("WWW-Authenticate", 'Basic realm="shop", charset="UTF-8"')  # mark
        self.end_headers()

    def log_message(self, *args): pass


shop = HTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=shop.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{shop.server_port}/orders/7"

passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
passwords.add_password(None, url, "reader", "demo-password")
opener = urllib.request.build_opener(urllib.request.HTTPBasicAuthHandler(passwords))
print("HTTP", opener.open(url).status)
print("requests:", requests)
# endregion: show
