# frozen_string_literal: true

# The shop's server on loopback, shared by all Ruby programs of the system. What a program is about (handlers, metadata,
# deadlines, credentials) stays in the program; clients are made as everywhere, with Orders::Stub.new.
require 'grpc'
require 'socket'
require 'shop_services_pb'

include Shop::V1 # Order, GetOrderRequest, Orders::Service and Orders::Stub, without their module

$stdout.sync = true

# A server that runs.
RunningShop = Struct.new(:server, :port, :thread) do
  # 127.0.0.1:<port>, where a client connects to.
  def address = "127.0.0.1:#{port}"

  # Stops it; calls that still run after poll_period are cancelled.
  def stop
    server.stop
    thread.join
  end
end

# Serves the shop on a loopback port until the program ends.
#
# @param service an instance of a class that inherits from Orders::Service; methods that it leaves out answer UNIMPLEMENTED
# @param credentials GRPC::Core::ServerCredentials; plaintext when left out
# @param port 0 takes a free one
# @param options of GRPC::RpcServer.new, such as pool_size, interceptors, server_args
# @return [RunningShop]
def serve(service, credentials: :this_port_is_insecure, port: 0, **options)
  server = GRPC::RpcServer.new(poll_period: 0.2, pool_keep_alive: 0.2, **options)
  bound = server.add_http2_port("127.0.0.1:#{port}", credentials)
  server.handle(service)
  thread = Thread.new { server.run }
  server.wait_till_running
  shop = RunningShop.new(server, bound, thread)
  at_exit { shop.stop }
  shop
end

# A service for programs in which the client is the point: every order is paid.
class PaidOrders < Orders::Service
  def get_order(request, _call) = Order.new(id: request.id, state: 'PAID')
end

# A loopback address on which nothing listens: of a port that was bound and closed again.
def dead_address
  listener = TCPServer.new('127.0.0.1', 0)
  "127.0.0.1:#{listener.addr[1]}"
ensure
  listener&.close
end
