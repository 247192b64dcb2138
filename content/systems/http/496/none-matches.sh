# needs: nginx-light openssl openjdk-17-jdk-headless
cd "$(mktemp -d)" || exit 2
trap 'nginx -p "$PWD/" -c nginx.conf -e error.log -s stop; rm -rf "$PWD"' EXIT
port=$((20000 + $$ % 10000))
# region: show
for name in server partner; do # two authorities, and one certificate of each
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$name authority" \
    -keyout "$name-ca.key" -out "$name-ca.crt" 2>/dev/null
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$name" \
    -keyout "$name.key" -out "$name.csr" 2>/dev/null
  echo 'subjectAltName=IP:127.0.0.1' | openssl x509 -req -in "$name.csr" -CA "$name-ca.crt" \
    -CAkey "$name-ca.key" -CAcreateserial -extfile /dev/stdin -out "$name.crt" 2>/dev/null
done
openssl pkcs12 -export -in partner.crt -inkey partner.key -out partner.p12 -passout pass:secret
keytool -importcert -noprompt -file server-ca.crt -keystore trust.p12 -storepass secret 2>/dev/null

cat >nginx.conf <<END
error_log error.log info; pid nginx.pid; events {}
http {
  server {
    listen 127.0.0.1:$port ssl;
    ssl_certificate server.crt; ssl_certificate_key server.key;
    ssl_client_certificate server-ca.crt;  # the names in it are sent to the client # mark
    ssl_verify_client on;
    error_page 496 =496 @seen;  # else the client gets 400
    location @seen { return 200; }
    location / { return 200; }
  }
}
END
nginx -p "$PWD/" -c nginx.conf -e error.log

cat >Client.java <<END
import java.net.*;
class Client {
  public static void main(String[] a) throws Exception {
    var url = new URL("https://127.0.0.1:$port/orders/7");
    System.out.println("HTTP " + ((HttpURLConnection) url.openConnection()).getResponseCode());
  }
}
END
java -Djavax.net.ssl.trustStore=trust.p12 -Djavax.net.ssl.trustStorePassword=secret \
  -Djavax.net.ssl.keyStore=partner.p12 -Djavax.net.ssl.keyStorePassword=secret Client.java
grep -o 'client sent no required SSL certificate' error.log && exit 1
# endregion: show
