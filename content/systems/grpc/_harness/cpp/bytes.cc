#include "bytes.h"

#include <vector>

namespace shop {

std::string Bytes(const grpc::ByteBuffer& buffer) {
  std::vector<grpc::Slice> slices;
  if (buffer.Valid()) (void)buffer.Dump(&slices);
  std::string bytes;
  for (const grpc::Slice& slice : slices) bytes.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
  return bytes;
}

grpc::ByteBuffer Buffer(const std::string& bytes) {
  grpc::Slice slice(bytes);
  return grpc::ByteBuffer(&slice, 1);
}

namespace {

// One call: reads the request, answers, and goes with the call.
class Reactor final : public grpc::ServerGenericBidiReactor {
 public:
  Reactor(const BytesService::Answer& answer, std::string method) : answer_(answer), method_(std::move(method)) {
    StartRead(&request_);
  }

  void OnReadDone(bool ok) override {
    if (!ok) return Finish({grpc::StatusCode::INTERNAL, "no request"});
    std::string response;
    const grpc::Status status = answer_(method_, Bytes(request_), response);
    if (!status.ok()) return Finish(status);
    response_ = Buffer(response);
    StartWriteAndFinish(&response_, {}, status);
  }

  void OnDone() override { delete this; }

 private:
  const BytesService::Answer& answer_;
  const std::string method_;
  grpc::ByteBuffer request_;
  grpc::ByteBuffer response_;
};

}  // namespace

grpc::ServerGenericBidiReactor* BytesService::CreateReactor(grpc::GenericCallbackServerContext* context) {
  return new Reactor(answer_, context->method());
}

Running ServeBytes(BytesService& bytes, grpc::Service* service) {
  Running running;
  grpc::ServerBuilder builder;
  builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &running.port);
  if (service) builder.RegisterService(service);
  builder.RegisterCallbackGenericService(&bytes);
  running.server = builder.BuildAndStart();
  running.address = "127.0.0.1:" + std::to_string(running.port);
  return running;
}

}  // namespace shop
