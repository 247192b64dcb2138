// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.LinkedHashMap;
import java.util.Map;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class DriversCodeAsStatus {
  public static void main(String[] args) throws Exception {
    // region: show
    Map<String, Integer> failures = new LinkedHashMap<>();
    failures.put("Duplicate entry", 1062); // SQLException.getErrorCode() of MySQL
    failures.put("Not Found", 404); // an HTTP client
    failures.put("curl: connection refused", 7); // Process.exitValue()
    failures.put("pdftotext: cannot open", 1); // the same
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var code = failures.get(request.getId());
        response.onError(Status.fromCodeValue(code).asRuntimeException()); // takes any integer // mark
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    failures.forEach(
        (text, code) -> {
          try {
            orders.getOrder(GetOrderRequest.newBuilder().setId(text).build());
          } catch (StatusRuntimeException e) {
            System.out.println(text + " (" + code + ") reaches the client as " + e.getMessage());
          }
        });
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
