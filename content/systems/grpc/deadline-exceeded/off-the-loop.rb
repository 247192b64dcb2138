# needs: ruby ruby-grpc
require 'rbconfig'
require 'scene'
require 'shop'

server = play('shop-by-rules') # a process of its own
client = Orders::Stub.new(server.address, :this_channel_is_insecure)
client.get_order(GetOrderRequest.new(id: 'o-1')) # the connection is there

# region: show
# Another process has a lock (GVL) of its own; a thread of this one has not.
worker = IO.popen([RbConfig.ruby, '-ropenssl', '-e', <<~RUBY]) # mark
  hash_password = lambda do |iterations|
    OpenSSL::KDF.pbkdf2_hmac('demo', salt: 'demo-salt', iterations: iterations,
                                     length: 32, hash: 'SHA256')
  end
  started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  hash_password.call(20_000)
  a_second = (20_000 / (Process.clock_gettime(Process::CLOCK_MONOTONIC) - started)).to_i
  hash_password.call(a_second * 3 / 2)
  puts 'password hashed'
RUBY

deadline = Time.now + 0.5
call = Thread.new do
  client.get_order(GetOrderRequest.new(id: 'o-42'), deadline: deadline)
end
order = call.value
puts "#{order.id} is #{order.state}"
puts worker.read
worker.close
# endregion: show
