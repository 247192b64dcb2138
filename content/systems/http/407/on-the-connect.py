# needs: python3-minimal
import base64
import http.client
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

# region: show
known = "Basic " + base64.b64encode(b"reader:demo-password-1").decode()


class Proxy(BaseHTTPRequestHandler):
    def do_CONNECT(self):
        if self.headers.get("Proxy-Authorization") != known:
            self.send_response(407, "Proxy Authentication Required")
            self.send_header("Proxy-Authenticate", 'Basic realm="office"')
            self.end_headers()
            return
        self.send_response(200)
        self.end_headers()
        self.rfile.readline()  # what follows is the client's talk with the shop
        self.wfile.write(b"HTTP/1.0 200 OK\r\n\r\norder 7 is PAID")

    def log_message(self, *args): pass


proxy = HTTPServer(("127.0.0.1", 0), Proxy)
threading.Thread(target=proxy.serve_forever, daemon=True).start()

connection = http.client.HTTPConnection("127.0.0.1", proxy.server_port)
connection.set_tunnel("shop.example.com", 80, headers={"Proxy-Authorization": known})  # mark
try:
    connection.request("GET", "/orders/7")
    print(connection.getresponse().read().decode())
except OSError as error:
    print("OSError:", error, file=sys.stderr)
    sys.exit(1)
# endregion: show
