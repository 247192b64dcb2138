# frozen_string_literal: true

# A shop that knows its callers by their tokens and asks, before each call, whether the caller may do this.
require 'shop'

# What a call wants, as the check sees it: a name, such as "orders.get", and the id of an order.
Question = Struct.new(:caller, :permission, :id)

# Serves get_order, update_order and cancel_order. A call without a known token ends in UNAUTHENTICATED.
class AuthorizedOrders < Orders::Service
  # @param tokens who the tokens stand for: token => caller
  # @yieldparam question [Question]
  # @yieldreturn the text to answer PERMISSION_DENIED with, or nil to let the call pass
  def initialize(tokens, &refuse)
    super()
    @tokens = tokens
    @refuse = refuse
  end

  def get_order(request, call) = answer(call, 'orders.get', request.id, 'PAID')
  def update_order(request, call) = answer(call, 'orders.update', request.order&.id.to_s, 'CHANGED')
  def cancel_order(request, call) = answer(call, 'orders.cancel', request.id, 'CANCELLED')

  private

  def answer(call, permission, id, state)
    caller = @tokens[call.metadata['authorization'].to_s.delete_prefix('Bearer ')]
    raise GRPC::Unauthenticated, 'token not accepted' unless caller

    reason = @refuse.call(Question.new(caller, permission, id))
    raise GRPC::PermissionDenied, reason if reason

    Order.new(id: id, state: state)
  end
end

# Metadata with a bearer token.
def as(token) = { authorization: "Bearer #{token}" }

# Says in words how a call went that the block makes: "o-42 is PAID", or the error without its debug_error_string.
def outcome
  order = yield
  "#{order.id} is #{order.state}"
rescue GRPC::BadStatus => e
  "#{e.class}: #{e.code}:#{e.details}"
end
