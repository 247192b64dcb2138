// needs: openjdk-17-jdk-headless libgrpc-java libnetty-tcnative-java

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.Grpc;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.grpc.TlsServerCredentials;
import io.grpc.util.AdvancedTlsX509KeyManager;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.concurrent.Executors;
import shop.Certificates;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ServeRenewedCertificate {
  static void renewal(String name) throws IOException {
    Files.move(Path.of(name + ".pem"), Path.of("tls.crt"), REPLACE_EXISTING);
    Files.move(Path.of(name + ".key"), Path.of("tls.key"), REPLACE_EXISTING);
  }

  // region: show
  /** The private key of a PEM file: 1.41 of grpc-java reads only RSA from files itself. */
  static PrivateKey key(Path file) throws Exception {
    var base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----", "");
    var pkcs8 = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64));
    return KeyFactory.getInstance("EC").generatePrivate(pkcs8);
  }

  static void load(AdvancedTlsX509KeyManager identity) {
    try (var pem = Files.newInputStream(Path.of("tls.crt"))) {
      var chain = CertificateFactory.getInstance("X.509").generateCertificates(pem);
      identity.updateIdentityCredentials(
          key(Path.of("tls.key")), chain.toArray(X509Certificate[]::new)); // mark
    } catch (Exception e) {
      System.out.println("keeps the last pair: " + e);
    }
  }

  public static void main(String[] args) throws Exception {
    Certificates.issue(
        "Shop Test CA",
        "{'name': 'orders', 'fromDay': -30, 'untilDay': -1}",
        "{'name': 'orders', 'untilDay': 30}");
    renewal("orders");

    var identity = new AdvancedTlsX509KeyManager(); // asked at each handshake
    load(identity);
    var timer = Executors.newScheduledThreadPool(1);
    timer.scheduleWithFixedDelay(() -> load(identity), 200, 200, MILLISECONDS); // mark
    var credentials = TlsServerCredentials.newBuilder().keyManager(identity).build();
    var server = Shop.server(credentials, new PaidOrders()).build().start();

    var trusted = TlsChannelCredentials.newBuilder().trustManager(new File("ca.pem")).build();
    var channel = Grpc.newChannelBuilder("localhost:" + server.getPort(), trusted).build();
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    try {
      System.out.println(orders.getOrder(request));
    } catch (StatusRuntimeException e) {
      Shop.print(e);
    }

    renewal("orders-2");
    System.out.println("files renewed, server not restarted");
    var order = orders.withWaitForReady().withDeadlineAfter(8, SECONDS).getOrder(request);
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    System.exit(0);
  }
}
