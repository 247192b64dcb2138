"""The shop's server on loopback, shared by all Python programs of the system.

What a program is about (handlers, metadata, deadlines, credentials) stays in the program; clients are made as
everywhere, with grpc.insecure_channel() and the generated OrdersStub.
"""

import socket
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

import grpc
from shop_pb2_grpc import OrdersServicer, add_OrdersServicer_to_server


@dataclass
class Shop:
    """A server that runs."""

    server: grpc.Server | grpc.aio.Server
    port: int

    @property
    def address(self) -> str:
        """127.0.0.1:<port>."""
        return f"127.0.0.1:{self.port}"


def _bind(server, address: str, credentials: grpc.ServerCredentials | None) -> int:
    """Listens on an address and returns the port."""
    if credentials is None:
        return server.add_insecure_port(address)
    return server.add_secure_port(address, credentials)


@contextmanager
def serve(
    servicer: object,
    *,
    credentials: grpc.ServerCredentials | None = None,
    options: dict[str, object] | None = None,
    interceptors: tuple[grpc.ServerInterceptor, ...] = (),
    port: int = 0,
    threads: int = 8,
    add: Callable[[object, grpc.Server], None] = add_OrdersServicer_to_server,
) -> Iterator[Shop]:
    """Serves the shop on a loopback port, in plaintext unless credentials are given, until the block ends.

    Methods that the servicer does not override answer UNIMPLEMENTED. Port 0 takes a free one. A servicer of another
    service comes with the function that adds it to a server.
    """
    pool = ThreadPoolExecutor(threads)
    channel_options = tuple((options or {}).items())
    server = grpc.server(pool, interceptors=interceptors, options=channel_options)
    add(servicer, server)
    bound = _bind(server, f"127.0.0.1:{port}", credentials)
    server.start()
    try:
        yield Shop(server, bound)
    finally:
        server.stop(None).wait()


@asynccontextmanager
async def serve_aio(
    servicer: OrdersServicer,
    *,
    credentials: grpc.ServerCredentials | None = None,
    options: dict[str, object] | None = None,
    interceptors: tuple[grpc.aio.ServerInterceptor, ...] = (),
    port: int = 0,
) -> AsyncIterator[Shop]:
    """serve(), for servicers whose methods are coroutines."""
    channel_options = tuple((options or {}).items())
    server = grpc.aio.server(interceptors=interceptors, options=channel_options)
    add_OrdersServicer_to_server(servicer, server)
    bound = _bind(server, f"127.0.0.1:{port}", credentials)
    await server.start()
    try:
        yield Shop(server, bound)
    finally:
        await server.stop(None)


def dead_address() -> str:
    """A loopback address on which nothing listens: of a port that was bound and closed again."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        host, port = listener.getsockname()
    return f"{host}:{port}"
