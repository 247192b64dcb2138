// needs: openjdk-17-jdk-headless libgrpc-java libnetty-tcnative-java

import io.grpc.Grpc;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.grpc.TlsServerCredentials;
import io.grpc.stub.StreamObserver;
import java.io.File;
import java.util.List;
import shop.Certificates;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class LogOutOnAnyError {
  public static void main(String[] args) throws Exception {
    Certificates.issue(
        "Company CA", "{'name': 'orders'}", "{'name': 'orders', 'fromDay': -30, 'untilDay': -1}");

    // region: show
    record Situation(String what, Status answer, String certificate) {}
    var denied = Status.PERMISSION_DENIED.withDescription("orders.get denied on order o-42");
    var situations =
        List.of(
            new Situation("the token has expired", Status.UNAUTHENTICATED, "orders"),
            new Situation("the user may not see this order", denied, "orders"),
            new Situation("the server's certificate has expired", Status.OK, "orders-2"));
    var tls = TlsChannelCredentials.newBuilder().trustManager(new File("ca.pem")).build();
    int loggedOut = 0;
    int needed = 0;
    for (var situation : situations) {
      var certificate = new File(situation.certificate() + ".pem");
      var key = new File(situation.certificate() + ".key");
      var handlers = new OrdersGrpc.OrdersImplBase() {
        @Override
        public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
          response.onError(situation.answer().asRuntimeException());
        }
      };
      var identity = TlsServerCredentials.create(certificate, key);
      var server = Shop.server(identity, handlers).build().start();
      var channel = Grpc.newChannelBuilder("localhost:" + server.getPort(), tls).build();
      try {
        var request = GetOrderRequest.newBuilder().setId("o-42").build();
        OrdersGrpc.newBlockingStub(channel).getOrder(request);
      } catch (StatusRuntimeException e) {
        loggedOut++; // "something with auth": throw the token away // mark
        if (e.getStatus().getCode() == Status.Code.UNAUTHENTICATED) needed++;
        System.out.println(situation.what() + ": " + e.getStatus().getCode());
      }
      channel.shutdownNow();
    }
    System.out.println("logged out " + loggedOut + " times; a new token would have helped: " + needed);
    // endregion: show
  }
}
