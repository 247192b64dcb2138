# needs: python3-grpcio python3-cryptography python3-jwt
import json
import re
import socket
import ssl
import subprocess
import sys
import time
import urllib.request
from concurrent import futures
from datetime import datetime, timedelta

import grpc
import jwt
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization as s
from cryptography.hazmat.primitives.asymmetric import ec


def certificate(name, signer=None, days=(-1, 30), host="localhost"):
    """In PEM, with its key: signed by `signer`, another such pair, or else a CA."""
    key, ca = ec.generate_private_key(ec.SECP256R1()), None
    if signer:
        ca = x509.load_pem_x509_certificate(signer[0])
    signing_key = s.load_pem_private_key(signer[1], None) if signer else key
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    issuer = ca.subject if ca else subject
    begin, end = (datetime.utcnow() + timedelta(days=day) for day in days)
    new = x509.CertificateBuilder(issuer, subject, key.public_key())
    new = new.serial_number(x509.random_serial_number())
    new = new.not_valid_before(begin).not_valid_after(end)
    new = new.add_extension(x509.BasicConstraints(not signer, None), True)
    new = new.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), False)
    pem = new.sign(signing_key, hashes.SHA256()).public_bytes(s.Encoding.PEM)
    form = (s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption())
    return pem, key.private_bytes(*form)


class Issuer:
    key = ec.generate_private_key(ec.SECP256R1())

    def issue(self, begin, aud="orders", roles=("reader",)):
        """A token that is valid for five minutes."""
        claims = {"sub": "billing", "aud": aud, "roles": roles}
        times = {"iat": int(begin), "nbf": int(begin), "exp": int(begin) + 300}
        return jwt.encode({**claims, **times}, self.key, "ES256")


def serve(papers):
    """The server, in a process of its own: what it writes is its own as well."""
    key, cert = papers["key"].encode(), papers["cert"].encode()
    seen = []

    def answer(request, context):
        seen.append(request)
        check(papers, context)
        return b"o-42 is PAID"

    server = grpc.server(futures.ThreadPoolExecutor(2))
    orders = {"GetOrder": grpc.unary_unary_rpc_method_handler(answer)}
    orders = grpc.method_handlers_generic_handler("shop.v1.Orders", orders)
    server.add_generic_rpc_handlers((orders,))
    credentials = grpc.ssl_server_credentials([(key, cert)])
    print(server.add_secure_port("127.0.0.1:0", credentials), flush=True)
    server.start()
    sys.stdin.read()  # until the client is done
    server.stop(None).wait()
    print("requests seen:", len(seen))


def start(cert, key, ca, **more):
    papers = {"cert": cert.decode(), "key": key.decode(), "ca": ca[0].decode(), **more}
    command, pipe = [sys.executable, "-B", __file__, "serve"], subprocess.PIPE
    both = {"stdout": pipe, "stderr": subprocess.STDOUT}
    server = subprocess.Popen(command, stdin=pipe, **both, text=True)
    server.stdin.write(json.dumps(papers) + "\n")
    server.stdin.flush()
    return server, int(server.stdout.readline())


def report(server):
    time.sleep(1)  # the client may know of a refusal before the server has logged it
    for line in server.communicate()[0].splitlines():
        # a line of its log without time, process and place
        print("server:", re.sub(r"^E\d{4} .*?\] +", "log: ", line))


# region: show
def check(papers, context):
    sent = dict(context.invocation_metadata()).get("authorization", "")
    trust = ssl.create_default_context(cadata=papers["ca"])
    url, body = papers["issuer"] + "/introspect", sent.removeprefix("Bearer ").encode()
    try:
        active = json.load(urllib.request.urlopen(url, body, context=trust))["active"]
    except OSError as error:
        text = "token cannot be checked right now"
        print(f"GetOrder refused, UNAVAILABLE: {text}, because of {error}")
        context.abort(grpc.StatusCode.UNAVAILABLE, text)  # mark
    if not active:
        context.abort(grpc.StatusCode.UNAUTHENTICATED, "token is not active")


def ask(port, credentials):
    with grpc.secure_channel(f"localhost:{port}", credentials) as channel:
        call = channel.unary_unary("/shop.v1.Orders/GetOrder")
        try:
            print("client: order", call(b"o-42").decode())
        except grpc.RpcError as error:
            print(f"client: {error.code()}: {error.details()}")
            fields = (*(error.initial_metadata() or ()), *error.trailing_metadata())
            print("client: fields of an answer:", [key for key, _ in fields] or "none")
            answered = "Error received from peer" in error.debug_error_string()  # mark
            print("client: an answer:", "yes" if answered else "no")
            return error.code()


def main():
    authority, issuer = certificate("Shop Test CA"), Issuer()
    pair = certificate("orders", authority)
    with socket.socket() as stopped:  # bound and closed again: the issuer is down
        stopped.bind(("127.0.0.1", 0))
        down = f"https://localhost:{stopped.getsockname()[1]}"
    server, port = start(*pair, authority, issuer=down)
    token = issuer.issue(time.time())
    credentials = grpc.composite_channel_credentials(
        grpc.ssl_channel_credentials(authority[0]),
        grpc.access_token_call_credentials(token),
    )
    code = ask(port, credentials)
    report(server)
    sys.exit(code is not None)
# endregion: show


if sys.argv[1:] == ["serve"]:
    serve(json.loads(sys.stdin.readline()))
else:
    main()
