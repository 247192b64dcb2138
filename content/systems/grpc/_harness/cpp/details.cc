#include "details.h"

#include <grpcpp/support/error_details.h>

namespace shop {

grpc::Status WithDetails(grpc::StatusCode code, const std::string& message, std::initializer_list<Detail> details) {
  google::rpc::Status packed;
  packed.set_code(code);
  packed.set_message(message);
  for (const Detail& detail : details) *packed.add_details() = detail.any;
  grpc::Status status;
  grpc::SetErrorDetails(packed, &status);
  return status;
}

google::rpc::Status DetailsOf(const grpc::Status& status) {
  google::rpc::Status packed;
  grpc::ExtractErrorDetails(status, &packed);
  return packed;
}

}  // namespace shop
