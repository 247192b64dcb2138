# needs: ruby ruby-grpc
require 'schema'
require 'shop'

# region: show
load_schema(<<~PROTO)
  message Before {
    enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; }
    message Parcel { Delivery delivery = 1; }
  }
  message After {
    enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; EXPRESS = 2; }
    message Parcel { Delivery delivery = 1; }
  }
  service Shipping { rpc Ship(After.Parcel) returns (After.Parcel); }
PROTO

class Ships < Shipping::Service
  def ship(parcel, _call)
    return parcel unless parcel.delivery == :DELIVERY_UNSPECIFIED

    raise GRPC::InvalidArgument, 'delivery is required'
  end
end
shop = serve(Ships.new)

old = GRPC::ClientStub.new(shop.address, :this_channel_is_insecure)
request = Before::Parcel.new(delivery: 2) # its schema has no name for it # mark
answer = old.request_response('/Shipping/Ship', request,
                              Before::Parcel.method(:encode),
                              Before::Parcel.method(:decode))
puts "old schema, number: accepted, the client reads #{answer.delivery.inspect}"

new = Shipping::Stub.new(shop.address, :this_channel_is_insecure)
answer = new.ship(After::Parcel.new(delivery: :EXPRESS)) # mark
puts "new schema, name: accepted, the client reads #{answer.delivery.inspect}"
# endregion: show
