# needs: python3-minimal
import sys
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

# region: show
requests = 0


class Shop(BaseHTTPRequestHandler):
    def do_GET(self):
        global requests
        requests += 1
        known = self.headers.get("Authorization", "").startswith("Basic ")
        self.send_response(200 if known else 401)  # and no WWW-Authenticate  # mark
        self.end_headers()

    def log_message(self, *args): pass


shop = HTTPServer(("127.0.0.1", 0), Shop)
threading.Thread(target=shop.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{shop.server_port}/orders/7"

# A client that sends its password only to a server that asks for it.
passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
passwords.add_password(None, url, "reader", "demo-password")
opener = urllib.request.build_opener(urllib.request.HTTPBasicAuthHandler(passwords))
try:
    print(opener.open(url).status)
except urllib.error.HTTPError as error:
    print(error, file=sys.stderr)
    print("requests:", requests, file=sys.stderr)
    sys.exit(1)
# endregion: show
