#include "shop.h"

#include <arpa/inet.h>
#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <sstream>
#include <stdexcept>

namespace shop {

Running Serve(grpc::Service& service, std::shared_ptr<grpc::ServerCredentials> credentials,
              void (*configure)(grpc::ServerBuilder&), int port) {
  Running running;
  grpc::ServerBuilder builder;
  builder.AddListeningPort("127.0.0.1:" + std::to_string(port), credentials, &running.port);
  builder.RegisterService(&service);
  if (configure) configure(builder);
  running.server = builder.BuildAndStart();
  running.address = "127.0.0.1:" + std::to_string(running.port);
  return running;
}

std::unique_ptr<Orders::Stub> Connect(const std::string& target,
                                      std::shared_ptr<grpc::ChannelCredentials> credentials,
                                      const grpc::ChannelArguments& arguments) {
  return Orders::NewStub(grpc::CreateCustomChannel(target, credentials, arguments));
}

std::string DeadAddress() {
  int descriptor = socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t length = sizeof(address);
  bind(descriptor, reinterpret_cast<sockaddr*>(&address), length);
  getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &length);
  close(descriptor);
  return "127.0.0.1:" + std::to_string(ntohs(address.sin_port));
}

std::string Name(grpc::StatusCode code) {
  static const char* const names[] = {
      "OK",                  "CANCELLED",         "UNKNOWN",        "INVALID_ARGUMENT",
      "DEADLINE_EXCEEDED",   "NOT_FOUND",         "ALREADY_EXISTS", "PERMISSION_DENIED",
      "RESOURCE_EXHAUSTED",  "FAILED_PRECONDITION", "ABORTED",      "OUT_OF_RANGE",
      "UNIMPLEMENTED",       "INTERNAL",          "UNAVAILABLE",    "DATA_LOSS",
      "UNAUTHENTICATED"};
  return names[code];
}

std::string Text(const grpc::Status& status) {
  return std::to_string(status.error_code()) + " " + Name(status.error_code()) + ": " + status.error_message();
}

Scene::Scene(const std::string& name, const std::string& options) {
  const char* node = std::getenv("ERRDEX_NODE");
  const char* harness = std::getenv("ERRDEX_HARNESS");
  if (!node || !harness) throw std::runtime_error("ERRDEX_NODE and ERRDEX_HARNESS say where scenes are");
  const std::string script = std::string(harness) + "/scene.ts";
  int in[2], out[2];
  if (pipe(in) || pipe(out)) throw std::runtime_error("no pipe");
  process_ = fork();
  if (process_ == 0) {
    dup2(in[0], 0);
    dup2(out[1], 1);
    for (int end : {in[0], in[1], out[0], out[1]}) close(end);
    execl(node, node, script.c_str(), name.c_str(), options.c_str(), nullptr);
    _exit(127);
  }
  close(in[0]);
  close(out[1]);
  commands_ = in[1];
  answers_ = fdopen(out[0], "r");
  says_ = Read();
}

Scene::~Scene() {
  close(commands_);
  fclose(answers_);
  waitpid(process_, nullptr, 0);
}

std::string Scene::Read() {
  char* line = nullptr;
  size_t size = 0;
  ssize_t length = getline(&line, &size, answers_);
  if (length <= 0) throw std::runtime_error("the scene ended");
  std::string text(line, length - 1);
  free(line);
  return text;
}

std::string Scene::Get(const std::string& path) const {
  google::protobuf::Value value;
  (void)google::protobuf::util::JsonStringToMessage(says_, &value);
  std::istringstream steps(path);
  for (std::string step; std::getline(steps, step, '.');) {
    google::protobuf::Value next;
    if (value.has_list_value()) next = value.list_value().values(std::stoi(step));
    else next = value.struct_value().fields().at(step);
    value = next;
  }
  return value.string_value();
}

std::string Scene::Do(const std::string& what) {
  const std::string line = what + "\n";
  if (write(commands_, line.data(), line.size()) < 0) throw std::runtime_error("the scene ended");
  return Read();
}

}  // namespace shop
