// Certificates for the TLS programs, made anew for each run, so that no key lies in the repository and "expired
// yesterday" stays true.
#pragma once

#include <grpcpp/grpcpp.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <vector>

namespace shop {

// A certificate and its private key, both in PEM.
struct Certificate {
  std::string cert;
  std::string key;
};

// What a certificate is issued for.
struct IssueRequest {
  std::string name;  // common name of the subject
  std::vector<std::string> hosts = {"localhost", "127.0.0.1"};  // host names, or IPv4 addresses
  int from_day = -1;  // begin of validity, in days from now
  int until_day = 30;  // its end
};

// A certificate authority that nobody but the program trusts.
class Authority {
 public:
  explicit Authority(const std::string& name = "Shop Test CA");
  // Its own certificate in PEM, for those who trust it.
  const std::string& cert() const { return cert_; }
  // Issues a certificate that it signs.
  Certificate Issue(const IssueRequest& request);

 private:
  std::shared_ptr<EVP_PKEY> key_;
  std::shared_ptr<X509> root_;
  std::string cert_;
  long serial_ = 1;
};

// Credentials of a server that shows a certificate and asks its callers for none.
std::shared_ptr<grpc::ServerCredentials> ServerTls(const Certificate& certificate);

// Credentials of a client that trusts what these authorities signed.
std::shared_ptr<grpc::ChannelCredentials> ClientTls(const std::string& roots);

}  // namespace shop
