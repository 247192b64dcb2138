# needs: python3-grpcio python3-cryptography
import json
import re
import subprocess
import sys
import time
from concurrent import futures
from datetime import datetime, timedelta

import grpc
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


def serve(papers):
    """The server, in a process of its own: what it writes is its own as well."""
    key, cert = papers["key"].encode(), papers["cert"].encode()
    seen = []

    def answer(request, context):
        seen.append(request)
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
    authority = certificate("Shop Test CA")
    pair = certificate("orders", authority, days=(-90, -1))  # mark
    server, port = start(*pair, authority)
    code = ask(port, grpc.ssl_channel_credentials(authority[0]))
    report(server)
    sys.exit(code is not None)
# endregion: show


if sys.argv[1:] == ["serve"]:
    serve(json.loads(sys.stdin.readline()))
else:
    main()
