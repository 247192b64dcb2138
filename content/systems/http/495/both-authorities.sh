# needs: nginx-light openssl curl
cd "$(mktemp -d)" || exit 2
trap 'nginx -p "$PWD/" -c nginx.conf -e error.log -s stop; rm -rf "$PWD"' EXIT
# region: show
sign() { # name, issuer, extension
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$1" \
    -keyout "$1.key" -out "$1.csr" 2>/dev/null
  echo "$3" | openssl x509 -req -in "$1.csr" -CA "$2.crt" -CAkey "$2.key" -CAcreateserial \
    -extfile /dev/stdin -out "$1.crt" 2>/dev/null
}
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=root \
  -keyout root.key -out root.crt 2>/dev/null
sign one root basicConstraints=CA:TRUE
sign two one basicConstraints=CA:TRUE
sign short one extendedKeyUsage=clientAuth
sign long two extendedKeyUsage=clientAuth
cat short.crt one.crt >short.pem
cat long.crt two.crt one.crt >long.pem

cat >nginx.conf <<'END'
error_log error.log info; pid nginx.pid; events {}
http {
  server {
    listen unix:nginx.sock ssl;
    ssl_certificate root.crt; ssl_certificate_key root.key;
    ssl_client_certificate root.crt;
    ssl_verify_client on;
    ssl_verify_depth 2;  # mark
    error_page 495 =495 @seen;  # else the client gets 400
    location @seen { return 200; }
    location / { return 200; }
  }
}
END
nginx -p "$PWD/" -c nginx.conf -e error.log
ask() {
  curl -sk --unix-socket nginx.sock --cert "$1.pem" --key "$1.key" -o /dev/null \
    -w "$2: HTTP %{http_code}\n" https://localhost/orders/7
}
ask short 'one intermediate'
ask long 'two intermediates'
grep -c 'verify error' error.log | sed 's|^|refused: |'
# endregion: show
