# needs: ruby ruby-grpc
require 'shop'

# region: show
class RevisedOrders < Orders::Service
  def initialize(generation, last)
    super()
    @generation = generation
    @last = last
  end

  def list_orders(request, _call)
    token = request.page_token
    unless ['', @generation].include?(token)
      text = "the position is of generation #{token}, this is #{@generation}"
      raise GRPC::OutOfRange, text # mark
    end

    (request.offset..@last).map { |n| Order.new(id: "o-#{n}", etag: @generation) }
  end
end

seen = 0
generation = ''
{ 'a' => 6, 'b' => 9 }.each do |name, last| # b: restored
  shop = serve(RevisedOrders.new(name, last))
  client = Orders::Stub.new(shop.address, :this_channel_is_insecure)
  begin
    request = ListOrdersRequest.new(offset: seen + 1, page_token: generation)
    client.list_orders(request) do |order|
      seen += 1
      generation = order.etag
    end
    puts "up to #{seen} of generation #{generation}"
  rescue GRPC::OutOfRange => e
    puts e.details
    seen = 0
    generation = '' # from the beginning # mark
    retry
  end
end
# endregion: show
