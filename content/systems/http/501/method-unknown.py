# needs: python3-minimal
import sys
import threading
import urllib.error
import urllib.request
from http.server import HTTPServer, SimpleHTTPRequestHandler

SimpleHTTPRequestHandler.log_message = lambda *args: None
status = 0

# region: show
# python -m http.server, which has do_GET and do_HEAD and nothing else
server = HTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler)
threading.Thread(target=server.serve_forever, daemon=True).start()

url = f"http://127.0.0.1:{server.server_port}/orders"
try:
    urllib.request.urlopen(url, data=b"{}")  # data makes it a POST
    print("placed")
except urllib.error.HTTPError as error:
    print(error, file=sys.stderr)
    print(error.headers["Server"].split("/")[0], file=sys.stderr)
    status = 1
# endregion: show
server.shutdown()
sys.exit(status)
