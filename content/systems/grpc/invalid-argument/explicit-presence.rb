# needs: ruby ruby-grpc
require 'schema'
require 'shop'

# region: show
load_schema <<~PROTO
  message Stock {
    string sku = 1;
    optional int32 quantity = 2; // the difference
  }
  service Warehouse { rpc SetStock(Stock) returns (Stock); }
PROTO

class Stocks < Warehouse::Service
  def set_stock(stock, _call)
    raise GRPC::InvalidArgument, 'quantity is required' unless stock.has_quantity? # mark

    stock
  end
end

client = Warehouse::Stub.new(serve(Stocks.new).address, :this_channel_is_insecure)
begin
  client.set_stock(Stock.new(sku: 'tea-200g'))
rescue GRPC::InvalidArgument => e
  puts "left out: #{e.class}: #{e.code}:#{e.details}"
end
sold_out = client.set_stock(Stock.new(sku: 'tea-200g', quantity: 0))
puts "set to 0: accepted, quantity is #{sold_out.quantity}"
# endregion: show
