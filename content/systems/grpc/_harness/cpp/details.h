// Error details as google.rpc defines them. gRPC sends what a grpc::Status holds as error_details() in the trailer
// grpc-status-details-bin; that these bytes are a google.rpc.Status is left to the program.
#pragma once

#include <grpcpp/grpcpp.h>

#include <initializer_list>
#include <optional>
#include <string>

#include "google/rpc/error_details.pb.h"
#include "google/rpc/status.pb.h"

namespace shop {

using google::rpc::BadRequest;
using google::rpc::ErrorInfo;
using google::rpc::PreconditionFailure;
using google::rpc::QuotaFailure;
using google::rpc::ResourceInfo;
using google::rpc::RetryInfo;

// A detail of any type, such as an ErrorInfo, packed.
struct Detail {
  template <typename Message>
  Detail(const Message& message) {  // NOLINT: a message is a detail
    any.PackFrom(message);
  }
  google::protobuf::Any any;
};

// What a handler returns to fail with details: WithDetails(code, "text", {info, retry}).
grpc::Status WithDetails(grpc::StatusCode code, const std::string& message, std::initializer_list<Detail> details);

// The google.rpc.Status that came with an error; without details when the server sent none.
google::rpc::Status DetailsOf(const grpc::Status& status);

// The first detail of a type that came with an error: DetailOf<shop::RetryInfo>(status); none when none came.
template <typename Message>
std::optional<Message> DetailOf(const grpc::Status& status) {
  Message message;
  const google::rpc::Status packed = DetailsOf(status);
  for (const auto& any : packed.details())
    if (any.UnpackTo(&message)) return message;
  return std::nullopt;
}

}  // namespace shop
