// What a scene answers is JSON; this takes one text out of it.
#pragma once

#include <string>

namespace shop {

// A text, number or truth value as text; "" when nothing is there. `path` leads through objects and lists:
// "0.grpc-encoding".
std::string Pick(const std::string& json, const std::string& path);

}  // namespace shop
