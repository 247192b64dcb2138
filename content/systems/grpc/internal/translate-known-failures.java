// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class TranslateKnownFailures {
  public static void main(String[] args) throws Exception {
    // region: show
    class Database {
      final AtomicInteger asked = new AtomicInteger();

      Order find(String id) throws IOException {
        if (asked.incrementAndGet() == 1) throw new ConnectException("Connection refused");
        return Order.newBuilder().setId(id).setState("PAID").build();
      }
    }
    var database = new Database();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        try {
          response.onNext(database.find(request.getId()));
          response.onCompleted();
        } catch (Exception e) {
          var reference = "err-5f1c"; // in production a random one
          System.out.println("server log: " + reference + " " + e);
          var status = e instanceof ConnectException ? Status.UNAVAILABLE : Status.INTERNAL; // mark
          var text = "orders cannot be read, reference " + reference;
          response.onError(status.withDescription(text).withCause(e).asRuntimeException());
        }
      }
    });

    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 3, "UNAVAILABLE"))
            .enableRetry()
            .build();
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println("client: " + order.getState() + ", attempt " + database.asked);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
