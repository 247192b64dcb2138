# needs: python3-grpcio
import base64
import copy
import json
import logging
import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections import Counter, namedtuple
from concurrent import futures
from contextlib import contextmanager
from itertools import count

import grpc

# region: show
OURS = {"NOTE_TOO_LONG", "TOKEN_EXPIRED", "ORDERS_CHANGED"}
THEIRS = [  # a text of the library chooses a word of ours; no byte of it is copied
    (r"failed to connect to all addresses", "NO_CONNECTION"),
    (r"Deadline Exceeded", "DEADLINE"),
    (r"Locally cancelled by application!|The caller left", "CALLER_LEFT"),
    (r"Method not found!", "NO_SUCH_METHOD"),
    (r"Received message larger than max", "TOO_LARGE"),
    (r"Exception serializing", "NOT_SERIALIZABLE"),
    (r"Exception deserializing", "UNREADABLE"),
    (r"Getting metadata from plugin failed", "TOKEN_SOURCE_FAILED"),
]
METHODS = {  # from the service definition, not from the wire
    "/shop.v1.Orders/GetOrder": "unary",
    "/shop.v1.Orders/ListOrders": "server_stream",
    "/shop.v1.Orders/ImportOrders": "client_stream",
    "/shop.v1.Orders/WatchOrders": "bidi_stream",
}
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
Call = namedtuple("Call", "method request_id authorization begun")


class Watcher:
    """Counts each ended call; writes a line for each that failed."""

    def __init__(self, side, now, new_id, write):
        self.side, self.now, self.new_id, self.write = side, now, new_id, write
        self.handled, self.lock = Counter(), threading.Lock()

    def begin(self, details, metadata):
        sent = dict(metadata or ()).get("x-request-id", "")
        request_id = sent if UUID.fullmatch(sent) else self.new_id()
        value = dict(metadata or ()).get("authorization")
        scheme = "Bearer " if re.match("(?i)bearer ", value or "") else ""
        form = "none" if value is None else f"{scheme}[redacted]"
        return Call(details.method, request_id, form, self.now())

    def end(self, call, peer, code, text="", trailers=(), reason=None):
        kind = METHODS.get(call.method)
        service, method = call.method[1:].split("/") if kind else ("unknown", "unknown")
        word = code.name.title().replace("_", "")  # as Go writes it, but for two
        word = {"Ok": "OK", "Cancelled": "Canceled"}.get(word, word)
        with self.lock:
            self.handled[kind or "unknown", service, method, word] += 1
        said = dict(trailers or ()).get("error-reason")
        theirs = (ours for pattern, ours in THEIRS if re.match(pattern, text or ""))
        line = {
            "side": self.side,
            "grpc_code": word,
            "method": call.method if kind else "unknown",
            "peer": peer,
            "request_id": call.request_id,
            "duration_ms": self.now() - call.begun,
            "reason": reason or (said if said in OURS else next(theirs, "OTHER")),
            "authorization": call.authorization,
            "help": f"https://errdex.example/grpc/{word}",
        }
        if code is not grpc.StatusCode.OK:
            self.write(json.dumps(line))

    def expose(self):
        total = f"grpc_{self.side}_handled_total"
        yield f"# HELP {total} Total number of RPCs completed, regardless of success or failure."
        yield f"# TYPE {total} counter"
        for labels, count in sorted(self.handled.items()):
            names = ("grpc_type", "grpc_service", "grpc_method", "grpc_code")
            pairs = ",".join(f'{name}="{value}"' for name, value in zip(names, labels))
            yield f"{total}{{{pairs}}} {count}"


class Unreadable(Exception):
    pass


class ServerLog(Watcher, grpc.ServerInterceptor):
    def intercept_service(self, continuation, details):
        handler = continuation(details)
        call = self.begin(details, details.invocation_metadata)
        if handler is None:  # the method is whatever the caller wrote
            code = grpc.StatusCode.UNIMPLEMENTED
            self.end(call, "unknown", code, reason="NO_SUCH_METHOD")
            return None

        def read(message):
            try:
                return handler.request_deserializer(message)
            except Exception:
                raise Unreadable from None

        # Both are called in here, because the library logs what they raise.
        requests = (lambda sent: map(read, sent)) if handler.request_streaming else read
        write = handler.response_serializer
        kind = ["unary", "stream"]
        name = f"{kind[handler.request_streaming]}_{kind[handler.response_streaming]}"
        behavior = getattr(handler, name)

        def one(sent, context):
            with self.watch(call, context):
                return write(behavior(requests(sent), context))

        def many(sent, context):
            with self.watch(call, context):
                yield from map(write, behavior(requests(sent), context))

        make = getattr(grpc, f"{name}_rpc_method_handler")
        return make(many if handler.response_streaming else one)

    @contextmanager
    def watch(self, call, context):
        reason = None
        try:
            yield
        except Exception as error:
            aborted = context.code() and type(error) is Exception and not error.args
            if not aborted:  # the library would log it, and send its text to the caller
                reason = "UNREADABLE" if type(error) is Unreadable else "HANDLER_RAISED"
                context.abort(grpc.StatusCode.INTERNAL, "internal error")  # mark
            raise
        finally:
            code, text = context.code() or grpc.StatusCode.OK, ""
            if not context.is_active():
                late = context.time_remaining() == 0
                code = getattr(grpc.StatusCode, "DEADLINE_EXCEEDED" if late else "CANCELLED")
                text = "Deadline Exceeded" if late else "The caller left"
            trailers = context.trailing_metadata()
            self.end(call, context.peer(), code, text, trailers, reason)


Details = namedtuple("Details", "method timeout metadata credentials wait_for_ready compression")


class ClientLog(
    Watcher,
    grpc.UnaryUnaryClientInterceptor,
    grpc.UnaryStreamClientInterceptor,
    grpc.StreamUnaryClientInterceptor,
    grpc.StreamStreamClientInterceptor,
):
    target = "unknown"

    def to(self, target):
        """For the channel to one target: a call of grpcio does not tell its peer."""
        one = copy.copy(self)
        one.target = target
        return one

    def intercept_unary_unary(self, continuation, details, request):
        call = self.begin(details, details.metadata)
        metadata = [pair for pair in details.metadata or () if pair[0] != "x-request-id"]
        metadata.append(("x-request-id", call.request_id))
        values = {name: getattr(details, name, None) for name in Details._fields}
        outcome = continuation(Details(**{**values, "metadata": metadata}), request)

        def done(it):
            self.end(call, self.target, it.code(), it.details(), it.trailing_metadata())

        outcome.add_done_callback(done)
        return outcome

    intercept_unary_stream = intercept_unary_unary
    intercept_stream_unary = intercept_unary_unary
    intercept_stream_stream = intercept_unary_unary


class LibraryLine(logging.Formatter):
    """For grpcio's loggers: their texts and tracebacks quote messages, texts and exceptions."""

    def format(self, record):
        kind = (record.exc_info or (None,))[0]
        error = kind.__name__ if kind else "none"
        return json.dumps({"logger": record.name, "level": record.levelname, "error": error})


def tame(library, stream):
    handler = logging.StreamHandler(stream)
    handler.setFormatter(LibraryLine())
    library.addHandler(handler)
    library.propagate = False  # else the root's handlers write the text all the same


# endregion: show


CANARIES = {
    place: f"canary-{place.replace(' ', '-')}"
    for place in (
        "bearer token", "cookie", "binary metadata", "metadata key", "request id",
        "method name", "request body", "response body", "response metadata",
        "status text", "error details", "raised exception", "bad request", "bad response",
        "client request", "client response", "text in latin1", "token source",
    )
}  # fmt: skip


def found(written):
    """The places whose canaries a text holds: plain, in hex, or in base64."""
    flat = re.sub(r"\s", "", written.lower())

    def spellings(canary):
        yield canary
        yield canary.encode().hex()
        for before in range(3):
            encoded = base64.b64encode(b"\0" * before + canary.encode()).decode()
            end = (before + len(canary)) * 8 // 6
            yield encoded[-(-before * 8 // 6) : end].lower()

    return [
        place
        for place, canary in CANARIES.items()
        if any(one in flat for one in spellings(canary))
    ]


def everything_written(how):
    """Both streams of a child: what gRPC's logger and a traceback write is in them as well."""
    command = [sys.executable, "-B", __file__, how]
    traces = {"GRPC_VERBOSITY": "debug", "GRPC_TRACE": "http"} if how == "traced" else {}
    both = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    child = subprocess.run(command, **both, env={**os.environ, **traces})
    return child.stdout.decode(errors="replace")


class Clock:
    """Stands still until a handler moves it, so that a duration is the same at each run."""

    now = 0

    def __call__(self):
        return Clock.now

    def work(self):
        Clock.now += 40


clock = Clock()
arrived = []  # what came to the other side: a canary that never travelled proves nothing


def parse(data):
    arrived.append(str(data))
    if not data.startswith(b"{"):
        raise ValueError(f"cannot parse {data!r}")
    return json.loads(data)


def refuse_to_pack(message):
    arrived.append(CANARIES["client request"])
    raise ValueError(f"cannot serialize {CANARIES['client request']}")


def refuse_to_parse(data):
    arrived.append(CANARIES["client response"])
    raise ValueError(f"cannot parse {CANARIES['client response']}")


class NoToken(grpc.AuthMetadataPlugin):
    def __call__(self, context, callback):
        arrived.append(CANARIES["token source"])
        raise ValueError(CANARIES["token source"])


def pack(message):
    if message.get("broken"):
        arrived.append(str(message))
        raise ValueError(f"cannot serialize {message}")
    return json.dumps(message).encode()


ANSWER = {"id": "o-42", "note": CANARIES["response body"]}
TEXT = f'the note "{CANARIES["status text"]}" is not wanted'
at_work, gone, told = threading.Event(), threading.Event(), threading.Event()


def refuse(context, code, reason, text=TEXT):
    details = ("grpc-status-details-bin", CANARIES["error details"].encode())
    context.set_trailing_metadata((("error-reason", reason), details))
    context.abort(code, text)


def get_order(request, context):
    sent = dict(context.invocation_metadata())
    arrived.append(str(sent))
    clock.work()
    kind = request["id"]
    if kind == "paid":
        context.send_initial_metadata((("set-cookie", CANARIES["response metadata"]),))
    elif kind == "refused":
        refuse(context, grpc.StatusCode.INVALID_ARGUMENT, "NOTE_TOO_LONG")
    elif kind == "expired":
        text = f'{sent["authorization"]} has expired'
        refuse(context, grpc.StatusCode.UNAUTHENTICATED, "TOKEN_EXPIRED", text)
    elif kind == "latin1":  # as a peer in another language may send it
        text = f'the note "{CANARIES["text in latin1"]} \xff"'.encode("latin1")
        refuse(context, grpc.StatusCode.INVALID_ARGUMENT, "NOTE_TOO_LONG", text)
    elif kind == "raises":
        arrived.append(CANARIES["raised exception"])
        raise KeyError(CANARIES["raised exception"])
    elif kind == "broken":
        return {"broken": CANARIES["bad response"]}
    elif kind == "left":
        context.add_callback(gone.set)
        at_work.set()
        told.wait()
        gone.wait()
    elif kind == "late":
        time.sleep(0.4)  # the deadline is 0.2 s
    return ANSWER


def list_orders(request, context):
    clock.work()
    yield ANSWER
    refuse(context, grpc.StatusCode.ABORTED, "ORDERS_CHANGED")


def import_orders(requests, context):
    for _ in requests:
        clock.work()
    refuse(context, grpc.StatusCode.DATA_LOSS, "said by nobody")


def watch_orders(requests, context):
    for _ in requests:
        yield ANSWER


class Seen(grpc.GenericRpcHandler):
    def service(self, details):
        arrived.append(details.method)


def every_path(server_log=None, client_log=None, handled=()):
    coders = {"request_deserializer": parse, "response_serializer": pack}
    handlers = {
        "GetOrder": grpc.unary_unary_rpc_method_handler(get_order, **coders),
        "ListOrders": grpc.unary_stream_rpc_method_handler(list_orders, **coders),
        "ImportOrders": grpc.stream_unary_rpc_method_handler(import_orders, **coders),
        "WatchOrders": grpc.stream_stream_rpc_method_handler(watch_orders, **coders),
    }
    pool = futures.ThreadPoolExecutor(4)
    server = grpc.server(pool, interceptors=[server_log] if server_log else [])
    orders = grpc.method_handlers_generic_handler("shop.v1.Orders", handlers)
    server.add_generic_rpc_handlers((Seen(), orders))
    port = server.add_insecure_port("127.0.0.1:0")
    local = server.add_secure_port("127.0.0.1:0", grpc.local_server_credentials())
    server.start()
    with socket.socket() as free:  # bound and closed again: nobody listens there
        free.bind(("127.0.0.1", 0))
        nobody = f"127.0.0.1:{free.getsockname()[1]}"

    def channel(target, credentials=None):
        if credentials:
            bare = grpc.secure_channel(target, credentials)
        else:
            bare = grpc.insecure_channel(target)
        watched = client_log and grpc.intercept_channel(bare, client_log.to(target))
        return bare, watched or bare

    def settle(*ended):
        """A stream's record comes from another thread, and a late handler's when it is done."""
        while handled and tuple(counter.total() for counter in handled) != ended:
            time.sleep(0.01)

    bare, shop = channel(f"127.0.0.1:{port}")
    dead_bare, dead_shop = channel(nobody)
    without_token = grpc.composite_channel_credentials(
        grpc.local_channel_credentials(), grpc.metadata_call_credentials(NoToken())
    )
    local_bare, local_shop = channel(f"127.0.0.1:{local}", without_token)
    metadata = (
        ("authorization", f'Bearer {CANARIES["bearer token"]}'),
        ("cookie", f'session={CANARIES["cookie"]}'),
        ("session-bin", CANARIES["binary metadata"].encode()),
        (CANARIES["metadata key"], "yes"),
        ("x-request-id", CANARIES["request id"]),
    )
    note = {"id": "o-42", "note": CANARIES["request body"]}
    path = "/shop.v1.Orders/"

    def fails(act):
        try:
            act()
        except grpc.RpcError as error:
            arrived.extend((error.details(), str(error.trailing_metadata())))

    def get(kind, timeout=None, via=shop, method="GetOrder", with_=pack, reads=parse):
        call = via.unary_unary(path + method, with_, reads)
        message = {"id": kind, "note": CANARIES["request body"]}

        def act():
            _, it = call.with_call(message, metadata=metadata, timeout=timeout)
            arrived.append(str(it.initial_metadata()))

        fails(act)

    for kind in ("paid", "refused", "expired", "raises", "broken"):
        get(kind)
    call = shop.unary_unary(path + "GetOrder", pack, parse).future({"id": "left"}, metadata=metadata)
    call.add_done_callback(lambda _: told.set())  # the interceptor's comes before it
    at_work.wait()
    call.cancel()
    settle(6, 6)
    get("late", timeout=0.2)
    settle(7, 7)
    get("o-42", with_=lambda _: CANARIES["bad request"].encode())
    get("o-42", with_=lambda _: b"{" * (5 << 20))
    get("o-42", method=CANARIES["method name"])
    get("o-42", via=dead_shop)
    get("latin1")
    get("o-42", with_=refuse_to_pack)
    get("paid", reads=refuse_to_parse)
    get("o-42", via=local_shop)
    get("paid", via=bare)
    listing = shop.unary_stream(path + "ListOrders", pack, parse)
    fails(lambda: list(listing(note, metadata=metadata)))
    settle(13, 16)
    importing = shop.stream_unary(path + "ImportOrders", pack, parse)
    fails(lambda: importing(iter([note]), metadata=metadata))
    watching = shop.stream_stream(path + "WatchOrders", pack, parse)
    list(watching(iter([note]), metadata=metadata))
    settle(15, 18)
    for one in (bare, dead_bare, local_bare):
        one.close()
    server.stop(None).wait()



def main():
    how = sys.argv[1] if len(sys.argv) > 1 else ""
    logging.basicConfig()  # as a service has it; grpcio's own logger writes from now on
    if how in ("watched", "traced"):
        tame(logging.getLogger("grpc"), sys.stdout)
        ids = (f"00000000-0000-4000-8000-{number:012}" for number in count(1))

        def write(line):
            sys.stdout.write(f"{line}\n")

        settings = clock, lambda: next(ids), write  # in truth: monotonic, uuid4, the logger
        server_log, client_log = ServerLog("server", *settings), ClientLog("client", *settings)
        every_path(server_log, client_log, (server_log.handled, client_log.handled))
        print("\n".join((*server_log.expose(), *client_log.expose())))
        print(f"planted: {len(CANARIES)}, arrived: {len(found(' '.join(arrived)))}")
    elif how == "bare":
        every_path()
    else:
        with futures.ThreadPoolExecutor(3) as pool:
            bare, watched, traced = pool.map(everything_written, ("bare", "watched", "traced"))
        print(f"without interceptors grpcio writes: {', '.join(found(bare)) or 'nothing'}")
        leaks = found(watched)
        print("with them, all that is written:", "" if leaks else watched.rstrip(), sep="\n")
        print(f"found: {', '.join(leaks) or 'none'}")
        print(f"with them and GRPC_TRACE=http, found: {', '.join(found(traced)) or 'none'}")
        sys.exit(len(leaks))


main()
