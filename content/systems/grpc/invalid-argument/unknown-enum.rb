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

# The client's schema is older. The name comes from a form.
form = '{ "delivery": "EXPRESS" }'
request = Before::Parcel.decode_json(form, ignore_unknown_fields: true) # mark

client = GRPC::ClientStub.new(shop.address, :this_channel_is_insecure)
begin
  answer = client.request_response('/Shipping/Ship', request,
                                   Before::Parcel.method(:encode),
                                   Before::Parcel.method(:decode))
  puts answer.delivery
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
