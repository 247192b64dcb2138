#include "certificates.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <functional>
#include <stdexcept>

namespace shop {
namespace {

std::shared_ptr<EVP_PKEY> NewKey() { return {EVP_EC_gen("P-256"), EVP_PKEY_free}; }

std::string Pem(const std::function<int(BIO*)>& write) {
  std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
  if (!write(memory.get())) throw std::runtime_error("no PEM");
  char* data = nullptr;
  long length = BIO_get_mem_data(memory.get(), &data);
  return std::string(data, length);
}

std::string Pem(X509* certificate) {
  return Pem([&](BIO* to) { return PEM_write_bio_X509(to, certificate); });
}

void Extend(X509* certificate, int extension, const std::string& value) {
  std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> made(
      X509V3_EXT_conf_nid(nullptr, nullptr, extension, value.c_str()), X509_EXTENSION_free);
  if (!made || !X509_add_ext(certificate, made.get(), -1)) throw std::runtime_error("no such extension");
}

std::shared_ptr<X509> NewCertificate(const std::string& name, long serial, int from_day, int until_day, EVP_PKEY* key) {
  std::shared_ptr<X509> certificate(X509_new(), X509_free);
  X509_set_version(certificate.get(), X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
  X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                             reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
  X509_time_adj_ex(X509_getm_notBefore(certificate.get()), from_day, 0, nullptr);
  X509_time_adj_ex(X509_getm_notAfter(certificate.get()), until_day, 0, nullptr);
  X509_set_pubkey(certificate.get(), key);
  return certificate;
}

void Sign(X509* certificate, X509* issuer, EVP_PKEY* key) {
  X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
  if (!X509_sign(certificate, key, EVP_sha256())) throw std::runtime_error("not signed");
}

std::string AlternativeNames(const std::vector<std::string>& hosts) {
  std::string names;
  for (const std::string& host : hosts) {
    bool numeric = host.find_first_not_of("0123456789.") == std::string::npos;
    names += (names.empty() ? "" : ",") + std::string(numeric ? "IP:" : "DNS:") + host;
  }
  return names;
}

}  // namespace

Authority::Authority(const std::string& name) : key_(NewKey()) {
  root_ = NewCertificate(name, serial_, -60, 60, key_.get());
  Extend(root_.get(), NID_basic_constraints, "critical,CA:TRUE");
  Extend(root_.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
  Sign(root_.get(), root_.get(), key_.get());
  cert_ = Pem(root_.get());
}

Certificate Authority::Issue(const IssueRequest& request) {
  std::shared_ptr<EVP_PKEY> key = NewKey();
  auto leaf = NewCertificate(request.name, ++serial_, request.from_day, request.until_day, key.get());
  Extend(leaf.get(), NID_subject_alt_name, AlternativeNames(request.hosts));
  Sign(leaf.get(), root_.get(), key_.get());
  std::string secret = Pem(
      [&](BIO* to) { return PEM_write_bio_PKCS8PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
  return {Pem(leaf.get()), secret};
}

std::shared_ptr<grpc::ServerCredentials> ServerTls(const Certificate& certificate) {
  grpc::SslServerCredentialsOptions options;
  options.pem_key_cert_pairs.push_back({certificate.key, certificate.cert});
  return grpc::SslServerCredentials(options);
}

std::shared_ptr<grpc::ChannelCredentials> ClientTls(const std::string& roots) {
  grpc::SslCredentialsOptions options;
  options.pem_root_certs = roots;
  return grpc::SslCredentials(options);
}

}  // namespace shop
