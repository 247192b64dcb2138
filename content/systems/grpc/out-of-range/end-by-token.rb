# needs: ruby ruby-grpc
require 'schema'
require 'shop'

# region: show
load_schema <<~PROTO
  message Query { string page_token = 1; }
  message Page { repeated string ids = 1; string next_page_token = 2; }
  service Listing { rpc List(Query) returns (Page); }
PROTO

class Pages < Listing::Service
  attr_accessor :ids

  def list(query, _call)
    rest = @ids.select { |id| id > query.page_token } # the last id seen, not a count
    page = rest.first(2)
    Page.new(ids: page, next_page_token: rest.size > 2 ? page.last : '') # mark
  end
end

service = Pages.new
service.ids = %w[o-1 o-2 o-3 o-4 o-5]
client = Listing::Stub.new(serve(service).address, :this_channel_is_insecure)
token = ''
loop do
  page = client.list(Query.new(page_token: token))
  token = page.next_page_token
  puts "#{page.ids.to_a.join(' ')} #{token.empty? ? 'end' : '…'}"
  break if token.empty?

  service.ids -= %w[o-1 o-4 o-5] # deletions in between
end
# endregion: show
