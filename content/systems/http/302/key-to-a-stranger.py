# needs: python3-requests
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests


# region: show
class Storage(BaseHTTPRequestHandler):
    def do_GET(self):
        for name in ['Authorization', 'X-Api-Key']:
            print(f'  {name}: {self.headers.get(name, "absent")}')
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args):
        pass


class Shop(Storage):
    def do_GET(self):
        self.send_response(302)
        self.send_header('Location', f'http://localhost:{storage.server_port}/')  # mark
        self.end_headers()


def serve(handler):
    server = ThreadingHTTPServer(('127.0.0.1', 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


storage, shop = serve(Storage), serve(Shop)
url = f'http://127.0.0.1:{shop.server_port}/'
headers = {'Authorization': 'Bearer demo-token-1', 'X-Api-Key': 'demo-key-1'}

print('HTTP 302 to another host, requests')
requests.get(url, headers=headers)
print('HTTP 302 to another host, urllib')
urllib.request.urlopen(urllib.request.Request(url, headers=headers))
# endregion: show
