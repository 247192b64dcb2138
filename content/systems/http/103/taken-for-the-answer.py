# needs: python3-requests
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests


class Server(ThreadingHTTPServer):
    def handle_error(self, *args):
        pass  # the client may be gone already


# region: show
class Shop(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def do_GET(self):
        self.wfile.write(
            b'HTTP/1.1 103 Early Hints\r\n'
            b'Link: </shop.css>; rel=preload; as=style\r\n\r\n'
        )
        self.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n<h1>Order 7</h1>')

    def log_message(self, *args):
        pass


server = Server(('127.0.0.1', 0), Shop)
threading.Thread(target=server.serve_forever, daemon=True).start()

response = requests.get(f'http://127.0.0.1:{server.server_port}/orders/7')  # mark
print(f'HTTP/1.1 {response.status_code} {response.reason}')
print(f'ok {response.ok}, content: {response.text!r}')
# endregion: show
server.shutdown()
