# needs: ruby ruby-grpc
require 'schema'
require 'shop'

# region: show
load_schema <<~PROTO
  message Stock {
    string sku = 1;
    int32 quantity = 2;
  }
  service Warehouse { rpc SetStock(Stock) returns (Stock); }
PROTO

class Stocks < Warehouse::Service
  def set_stock(stock, _call)
    raise GRPC::InvalidArgument, 'quantity is required' if stock.quantity.zero? # mark

    stock
  end
end

client = Warehouse::Stub.new(serve(Stocks.new).address, :this_channel_is_insecure)
begin
  client.set_stock(Stock.new(sku: 'tea-200g', quantity: 5))
  client.set_stock(Stock.new(sku: 'tea-200g', quantity: 0)) # sold out
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
