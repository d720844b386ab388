// Archives for tests, made here byte by byte.
#pragma once

#include <libdeflate.h>
#include <zstd.h>

#include <cstdio>
#include <string>

#include "io/source.h"

namespace casus::io {

inline std::string gzip(const std::string& bytes) {
  libdeflate_compressor* compressor = libdeflate_alloc_compressor(6);
  std::string out(libdeflate_gzip_compress_bound(compressor, bytes.size()), '\0');
  out.resize(libdeflate_gzip_compress(compressor, bytes.data(), bytes.size(), out.data(), out.size()));
  libdeflate_free_compressor(compressor);
  return out;
}

inline std::string zstd(const std::string& bytes) {
  std::string out(ZSTD_compressBound(bytes.size()), '\0');
  out.resize(ZSTD_compress(out.data(), out.size(), bytes.data(), bytes.size(), 3));
  return out;
}

inline std::string tar_entry(std::string name, const std::string& bytes) {
  std::string header(512, '\0');
  name.resize(100, '\0');
  header.replace(0, 100, name);
  char size[13];
  std::snprintf(size, sizeof size, "%011lo ", static_cast<unsigned long>(bytes.size()));
  header.replace(124, 12, size, 12);
  header[156] = '0';
  header.replace(257, 5, "ustar");
  header.replace(148, 8, 8, ' ');
  unsigned sum = 0;
  for (const char c : header) sum += static_cast<unsigned char>(c);
  char check[9];
  std::snprintf(check, sizeof check, "%06o", sum);
  header.replace(148, 7, check, 7);
  std::string padded = bytes;
  padded.resize((bytes.size() + 511) / 512 * 512, '\0');
  return header + padded;
}

inline std::string little(std::size_t value, int size) {
  std::string out;
  for (int i = 0; i < size; ++i, value >>= 8) out.push_back(static_cast<char>(value & 0xFF));
  return out;
}

struct ZipFile {
  std::string local;
  std::string directory;
  int count = 0;

  void add(const std::string& name, const std::string& packed, std::size_t size, int method) {
    const std::string common = little(20, 2) + little(0, 2) + little(method, 2) + little(0, 8) +
                               little(packed.size(), 4) + little(size, 4) + little(name.size(), 2) + little(0, 2);
    directory += "PK\x01\x02" + little(20, 2) + common + little(0, 10) + little(local.size(), 4) + name;
    local += "PK\x03\x04" + common + name + packed;
    ++count;
  }
  std::string bytes() const {
    return local + directory + "PK\x05\x06" + little(0, 4) + little(count, 2) + little(count, 2) +
           little(directory.size(), 4) + little(local.size(), 4) + little(0, 2);
  }
};

inline std::string deflate(const std::string& bytes) {
  const std::string whole = gzip(bytes);
  return whole.substr(10, whole.size() - 18);
}

inline std::string warc_record(const std::string& type, const std::string& url, const std::string& block) {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: 2021-03-08T10:00:00Z\r\n" +
         "Content-Type: application/http; msgtype=response\r\nContent-Length: " + std::to_string(block.size()) +
         "\r\n\r\n" + block + "\r\n\r\n";
}

inline std::string http(const std::string& body,
                        const std::string& headers = "Content-Type: text/html; charset=ISO-8859-1\r\n") {
  return "HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body;
}

// One line per page: location, status, kind, text.
inline std::string read_all(const std::string& name, const std::string& bytes, Options options = {}) {
  std::string out;
  const auto source = open_bytes(name, bytes, options);
  while (const auto page = source->next()) {
    out += page->location + " " + std::string(to_string(page->status)) + " " +
           (page->kind == document::PageKind::kHtml ? "html " : "text ") + page->bytes.substr(0, 60) + "\n";
  }
  return out;
}

inline const std::string kPage = "<html><p>Harbour closed</p></html>";

}  // namespace casus::io
