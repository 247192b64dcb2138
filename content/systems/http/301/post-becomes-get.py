# needs: python3-requests
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests


# region: show
class Shop(BaseHTTPRequestHandler):
    def answer(self):
        content = self.rfile.read(int(self.headers.get('Content-Length', 0)))
        print(f'{self.command} {self.path}, {len(content)} bytes')
        if self.path == '/orders/7':
            print('HTTP 301 Moved Permanently')
            self.send_response(301)
            self.send_header('Location', '/orders/7/')  # mark
        else:
            self.send_response(200)
        self.send_header('Content-Length', '0')
        self.end_headers()

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(('127.0.0.1', 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f'http://127.0.0.1:{server.server_port}/orders/7'

for method in ['POST', 'PUT', 'DELETE']:
    print(f'requests, {method}:')
    requests.request(method, url, data='{"quantity":2}')
print('urllib, PUT:')
try:
    urllib.request.urlopen(urllib.request.Request(url, b'{"quantity":2}', method='PUT'))
except urllib.error.HTTPError as error:
    print(f'urllib raises {error!r}')
# endregion: show
