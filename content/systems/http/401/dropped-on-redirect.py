# needs: python3-requests
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import requests

# region: show
class Api(BaseHTTPRequestHandler):
    def do_GET(self):
        known = "Authorization" in self.headers
        self.send_response(200 if known else 401)
        self.end_headers()

    def log_message(self, *args): pass


class Old(Api):
    def do_GET(self):
        self.send_response(308)  # the API has moved to another port, so to another origin
        self.send_header("Location", f"http://127.0.0.1:{api.server_port}{self.path}")
        self.end_headers()


api, old = HTTPServer(("127.0.0.1", 0), Api), HTTPServer(("127.0.0.1", 0), Old)
for server in (api, old):
    threading.Thread(target=server.serve_forever, daemon=True).start()

headers = {"Authorization": "Bearer demo-token-1"}
response = requests.get(f"http://127.0.0.1:{old.server_port}/orders/7", headers=headers)  # mark

for step in (*response.history, response):
    print(step.status_code, "Authorization sent:", "Authorization" in step.request.headers)
try:
    response.raise_for_status()
except requests.HTTPError as error:
    print(error, file=sys.stderr)
    sys.exit(1)
# endregion: show
