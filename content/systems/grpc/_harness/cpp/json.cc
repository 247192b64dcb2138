#include "json.h"

#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>

#include <sstream>

namespace shop {

std::string Pick(const std::string& json, const std::string& path) {
  google::protobuf::Value value;
  if (!google::protobuf::util::JsonStringToMessage(json, &value).ok()) return "";
  std::istringstream steps(path);
  for (std::string step; std::getline(steps, step, '.');) {
    google::protobuf::Value next;
    if (value.has_list_value()) {
      const int place = std::stoi(step);
      if (place >= value.list_value().values_size()) return "";
      next = value.list_value().values(place);
    } else {
      const auto& fields = value.struct_value().fields();
      const auto found = fields.find(step);
      if (found == fields.end()) return "";
      next = found->second;
    }
    value = next;
  }
  if (value.has_string_value()) return value.string_value();
  std::string text;
  (void)google::protobuf::util::MessageToJsonString(value, &text);
  return text;
}

}  // namespace shop
