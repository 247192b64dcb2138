# needs: ruby ruby-grpc
require 'openssl'
require 'scene'
require 'shop'

server = play('shop-by-rules') # a process of its own
client = Orders::Stub.new(server.address, :this_channel_is_insecure)
client.get_order(GetOrderRequest.new(id: 'o-1')) # the connection is there

# region: show
def hash_password(iterations)
  OpenSSL::KDF.pbkdf2_hmac('demo', salt: 'demo-salt', iterations: iterations,
                                   length: 32, hash: 'SHA256')
end
started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
hash_password(20_000)
a_second = (20_000 / (Process.clock_gettime(Process::CLOCK_MONOTONIC) - started)).to_i

deadline = Time.now + 0.5
began = nil
call = Thread.new do
  began = Time.now
  client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: deadline)
end
call.report_on_exception = false
# CPU work in one piece. Ruby has no loop, but one lock for all threads (GVL), and openssl
# 3.0 keeps it for the whole function.
hash_password(a_second * 3 / 2) # mark
begin
  puts call.value.state
rescue GRPC::BadStatus => e
  warn "#{e.class}: #{e.code}:#{e.details}"
  abort "the call began after its deadline: #{began > deadline}" # mark
end
# endregion: show
