# frozen_string_literal: true

# Error details as google.rpc defines them: a google.rpc.Status in the trailer grpc-status-details-bin. The gem reads it
# (BadStatus#to_rpc_status) and leaves its making to the program.
require 'google/protobuf/well_known_types'
require 'google/rpc/error_details_pb'
require 'google/rpc/status_pb'
require 'grpc'

# An error to raise in a handler.
#
# @param error_class such as GRPC::NotFound
# @param details messages of google.rpc, such as Google::Rpc::RetryInfo
def with_details(error_class, text, *details)
  packed = details.map { |detail| Google::Protobuf::Any.pack(detail) }
  status = Google::Rpc::Status.new(code: error_class.new.code, message: text, details: packed)
  error_class.new(text, 'grpc-status-details-bin' => Google::Rpc::Status.encode(status))
end

# The messages that came with an error; none when the server sent none.
def details_of(error)
  packed = error.to_rpc_status&.details.to_a
  packed.filter_map do |any|
    message = Google::Protobuf::DescriptorPool.generated_pool.lookup(any.type_name)
    message && any.unpack(message.msgclass)
  end
end
