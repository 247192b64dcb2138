// A checksum as text. zlib has its number.
#pragma once

#include <string>

namespace shop {

// The CRC-32 of bytes, eight hexadecimal digits.
std::string Crc32(const std::string& bytes);

}  // namespace shop
