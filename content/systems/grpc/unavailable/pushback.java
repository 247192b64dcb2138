// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class Pushback {
  public static void main(String[] args) throws Exception {
    // region: show
    var pushback = Metadata.Key.of("grpc-retry-pushback-ms", Metadata.ASCII_STRING_MARSHALLER);
    var arrivals = new CopyOnWriteArrayList<Long>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        arrivals.add(System.nanoTime());
        if (arrivals.size() == 1) {
          var trailers = new Metadata();
          trailers.put(pushback, "1000"); // mark
          response.onError(
              Status.UNAVAILABLE
                  .withDescription("orders-db: no free connection")
                  .asRuntimeException(trailers));
          return;
        }
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    });

    var policy =
        Map.of(
            "maxAttempts", 3.0,
            "initialBackoff", "0.05s",
            "maxBackoff", "1s",
            "backoffMultiplier", 2.0,
            "retryableStatusCodes", List.of("UNAVAILABLE"));
    var names = List.of(Map.of("service", "shop.v1.Orders", "method", "GetOrder"));
    var config = Map.of("methodConfig", List.of(Map.of("name", names, "retryPolicy", policy)));
    var channel =
        Shop.channel(Shop.address(server)).defaultServiceConfig(config).enableRetry().build();
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .withDeadlineAfter(8, SECONDS)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    var apart = arrivals.get(1) - arrivals.get(0) >= 1_000_000_000;
    System.out.println("attempts: " + arrivals.size() + "; at least 1000 ms apart: " + apart);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
