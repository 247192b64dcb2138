# needs: ruby ruby-grpc
require 'schema'
require 'shop'

# region: show
load_schema(<<~PROTO)
  message Price { string sku = 1; float amount = 2; }
  service PriceList { rpc SetPrice(Price) returns (Price); }
PROTO

class Prices < PriceList::Service
  def set_price(price, _call)
    return price if price.amount == price.amount.round(2)

    raise GRPC::InvalidArgument, "amount: more than 2 decimals: #{price.amount}"
  end
end

# A Float has 64 bits and the field 32. (To int32 the gem refuses what does not fit.)
amount = 19.99 # mark
client = PriceList::Stub.new(serve(Prices.new).address, :this_channel_is_insecure)
begin
  puts client.set_price(Price.new(sku: 'tea-200g', amount: amount)).amount
rescue GRPC::BadStatus => e
  warn "passed: #{amount}"
  abort "#{e.class}: #{e.message}"
end
# endregion: show
