# frozen_string_literal: true

# Certificates for the TLS programs, made anew for each run, so that no key lies in the repository and "expired yesterday"
# stays true.
require 'ipaddr'
require 'openssl'

# A certificate and its private key, both in PEM.
Certificate = Struct.new(:cert, :key)

# A certificate authority that nobody but the program trusts.
class Authority
  DAY = 24 * 60 * 60

  # Its own certificate in PEM.
  attr_reader :cert

  def initialize(name = 'Shop Test CA')
    @key = new_key
    @serial = 1
    @root = build("/CN=#{name}", @key, -60, 60)
    @root.issuer = @root.subject
    extend_certificate(@root, ['basicConstraints', 'CA:TRUE', true], ['keyUsage', 'keyCertSign, cRLSign', true])
    @root.sign(@key, 'SHA256')
    @cert = @root.to_pem
  end

  # Issues a certificate for host names and IP addresses, valid from and until so many days from now.
  #
  # @return [Certificate]
  def issue(name, hosts: ['localhost', '127.0.0.1'], from_day: -1, until_day: 30)
    key = new_key
    leaf = build("/CN=#{name}", key, from_day, until_day)
    leaf.issuer = @root.subject
    names = hosts.map { |host| /\A[\d.]+\z/.match?(host) ? "IP:#{host}" : "DNS:#{host}" }
    extend_certificate(leaf, ['subjectAltName', names.join(','), false])
    leaf.sign(@key, 'SHA256')
    Certificate.new(leaf.to_pem, key.private_to_pem)
  end

  # Issues a certificate as issue does, and returns the credentials of a server that shows it.
  def server_credentials(**options)
    issued = issue('orders', **options)
    GRPC::Core::ServerCredentials.new(nil, [{ private_key: issued.key, cert_chain: issued.cert }], false)
  end

  private

  def new_key = OpenSSL::PKey::EC.generate('prime256v1')

  def build(subject, key, from_day, until_day)
    certificate = OpenSSL::X509::Certificate.new
    certificate.version = 2
    certificate.serial = (@serial += 1)
    certificate.subject = OpenSSL::X509::Name.parse(subject)
    certificate.public_key = key
    certificate.not_before = Time.now + (from_day * DAY)
    certificate.not_after = Time.now + (until_day * DAY)
    certificate
  end

  def extend_certificate(certificate, *extensions)
    factory = OpenSSL::X509::ExtensionFactory.new(@root, certificate)
    extensions.each { |extension| certificate.add_extension(factory.create_extension(*extension)) }
  end
end
