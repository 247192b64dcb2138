# needs: ruby ruby-grpc
require 'schema'
require 'shop'

LINES = ['o-1 PAID', 'o-2 SENT', 'o-3 PAID', 'o-4 SENT', 'o-5 PAID'].freeze

# region: show
load_schema <<~PROTO
  message Query { string state = 1; string page_token = 2; }
  message Page { repeated string lines = 1; string next_page_token = 2; }
  service Listing { rpc List(Query) returns (Page); }
PROTO

class Pages < Listing::Service
  def list(query, _call)
    # The token holds the query that it belongs to: sealed or signed in real life.
    state, offset = query.page_token.split('@')
    if state && state != query.state
      raise GRPC::InvalidArgument, 'page_token belongs to a request with another state'
    end

    found = LINES.select { |line| line.end_with?(query.state) }
    after = offset.to_i + 1
    token = after < found.size ? "#{query.state}@#{after}" : ''
    Page.new(lines: found[after - 1, 1], next_page_token: token)
  end
end

client = Listing::Stub.new(serve(Pages.new).address, :this_channel_is_insecure)
begin
  page = client.list(Query.new(state: 'PAID'))
  puts page.lines.to_a
  token = page.next_page_token # meanwhile the user picks another filter
  puts client.list(Query.new(state: 'SENT', page_token: token)).lines.to_a # mark
rescue GRPC::BadStatus => e
  abort "#{e.class}: #{e.message}"
end
# endregion: show
