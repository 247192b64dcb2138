#include "checksum.h"

#include <zlib.h>

#include <cstdio>

namespace shop {

std::string Crc32(const std::string& bytes) {
  char text[9];
  const uLong sum = crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
  std::snprintf(text, sizeof text, "%08lx", sum);
  return text;
}

}  // namespace shop
