// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Outcome;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class UndecidedIsUnavailable {
  public static void main(String[] args) throws Exception {
    // region: show
    class PolicyService {
      final AtomicInteger questions = new AtomicInteger();

      /** Is away for the first two times. */
      boolean allows(String caller, String permission) throws IOException {
        if (questions.incrementAndGet() <= 2) throw new ConnectException("Connection refused");
        return caller.equals("billing") && permission.equals("orders.get");
      }
    }
    var policy = new PolicyService();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        try {
          if (policy.allows("billing", "orders.get")) {
            response.onNext(PaidOrders.paid(request));
            response.onCompleted();
          } else {
            response.onError(Status.PERMISSION_DENIED.asRuntimeException());
          }
        } catch (IOException e) {
          // Still closed. But the caller learns that it is worth another try.
          var undecided = Status.UNAVAILABLE.withDescription("cannot decide now"); // mark
          response.onError(undecided.asRuntimeException());
        }
      }
    });

    // A read, and no other method: a write must not be repeated unseen.
    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 4, "UNAVAILABLE"))
            .enableRetry()
            .build();
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println(Outcome.of(() -> orders.getOrder(request)));
    System.out.println("asked the policy service " + policy.questions + " times");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
