// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class FallBackOnce {
  public static void main(String[] args) throws Exception {
    // region: show
    var updates = new AtomicInteger();
    var handler =
        ServerCalls.asyncUnaryCall(
            (UpdateOrderRequest request, StreamObserver<Order> response) -> {
              updates.incrementAndGet();
              response.onNext(request.getOrder());
              response.onCompleted();
            });
    var older =
        ServerServiceDefinition.builder("shop.v1.Orders")
            .addMethod(OrdersGrpc.getUpdateOrderMethod(), handler)
            .build();
    var server = Shop.serve(() -> older);
    var channel = Shop.connect(Shop.address(server));

    class Client {
      private final OrdersGrpc.OrdersBlockingStub orders = OrdersGrpc.newBlockingStub(channel);
      private volatile Instant askAgainAt = Instant.MIN; // one note per channel
      private int asked;

      Order cancelOrder(String id) {
        if (Instant.now().isAfter(askAgainAt)) {
          try {
            asked++;
            return orders.cancelOrder(GetOrderRequest.newBuilder().setId(id).build());
          } catch (StatusRuntimeException e) {
            if (e.getStatus().getCode() != Status.Code.UNIMPLEMENTED) throw e; // mark
            askAgainAt = Instant.now().plusSeconds(3600); // mark
          }
        }
        var cancelled = Order.newBuilder().setId(id).setState("CANCELLED");
        return orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(cancelled).build());
      }
    }
    var client = new Client();
    for (var id : List.of("o-41", "o-42", "o-43")) {
      System.out.println(id + " is " + client.cancelOrder(id).getState());
    }
    System.out.println("CancelOrder asked " + client.asked + " time, UpdateOrder " + updates);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
