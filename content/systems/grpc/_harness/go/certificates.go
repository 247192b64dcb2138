package shop

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"time"
)

const day = 24 * time.Hour

// Authority issues certificates that nobody but the program trusts. They are made anew for each run, so that no key
// lies in the repository and "expired yesterday" stays true.
type Authority struct {
	certificate *x509.Certificate
	key         *ecdsa.PrivateKey
	issued      int64
}

// Request is what a certificate is issued for.
type Request struct {
	// Common name of the subject.
	Name string
	// Host names and IP addresses; localhost and 127.0.0.1 when left out.
	Hosts []string
	// Begin and end of validity in days from now; yesterday to in 30 days when both are left out.
	FromDay, UntilDay int
}

// NewAuthority makes an authority with this name.
func NewAuthority(name string) *Authority {
	key := newKey()
	template := &x509.Certificate{
		SerialNumber:          big.NewInt(1),
		Subject:               pkix.Name{CommonName: name},
		NotBefore:             time.Now().Add(-60 * day),
		NotAfter:              time.Now().Add(60 * day),
		IsCA:                  true,
		BasicConstraintsValid: true,
		KeyUsage:              x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	return &Authority{certificate: sign(template, template, key, key), key: key, issued: 1}
}

// Pool contains the authority's own certificate, for those who trust it.
func (authority *Authority) Pool() *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(authority.certificate)
	return pool
}

// Issue makes a certificate and its key.
func (authority *Authority) Issue(request Request) tls.Certificate {
	if request.Hosts == nil {
		request.Hosts = []string{"localhost", "127.0.0.1"}
	}
	if request.FromDay == 0 && request.UntilDay == 0 {
		request.FromDay, request.UntilDay = -1, 30
	}
	authority.issued++
	template := &x509.Certificate{
		SerialNumber: big.NewInt(authority.issued),
		Subject:      pkix.Name{CommonName: request.Name},
		NotBefore:    time.Now().Add(time.Duration(request.FromDay) * day),
		NotAfter:     time.Now().Add(time.Duration(request.UntilDay) * day),
		KeyUsage:     x509.KeyUsageDigitalSignature,
		ExtKeyUsage:  []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	for _, host := range request.Hosts {
		if ip := net.ParseIP(host); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
		} else {
			template.DNSNames = append(template.DNSNames, host)
		}
	}
	key := newKey()
	leaf := sign(template, authority.certificate, key, authority.key)
	return tls.Certificate{Certificate: [][]byte{leaf.Raw}, PrivateKey: key, Leaf: leaf}
}

// PEM returns a certificate and its key as they stand in files.
func PEM(certificate tls.Certificate) (cert, key []byte) {
	der, err := x509.MarshalPKCS8PrivateKey(certificate.PrivateKey)
	if err != nil {
		panic(err)
	}
	cert = pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate.Certificate[0]})
	key = pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
	return cert, key
}

func newKey() *ecdsa.PrivateKey {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		panic(err)
	}
	return key
}

func sign(template, parent *x509.Certificate, of, by *ecdsa.PrivateKey) *x509.Certificate {
	der, err := x509.CreateCertificate(rand.Reader, template, parent, &of.PublicKey, by)
	if err != nil {
		panic(err)
	}
	certificate, err := x509.ParseCertificate(der)
	if err != nil {
		panic(err)
	}
	return certificate
}
