// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ReplicasDiffer {
  public static void main(String[] args) throws Exception {
    // region: show
    var a = new TreeMap<>(Map.of("o-41", "PAID", "o-42", "SHIPPED"));
    var b = new TreeMap<>(Map.of("o-41", "PAID", "o-42", "SHIPPED"));
    var c = new TreeMap<>(Map.of("o-41", "PAID", "o-42", "PAID")); // missed one write // mark

    var alarm = new AtomicReference<String>();
    Runnable check =
        () -> {
          var hashes = Stream.of(a, b, c).map(orders -> "%08x".formatted(orders.hashCode())).toList();
          if (Set.copyOf(hashes).size() > 1) {
            alarm.set("replicas differ at revision 3: " + String.join(" ", hashes));
          }
        };

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (alarm.get() != null) { // for all orders // mark
          response.onError(Status.DATA_LOSS.withDescription(alarm.get()).asRuntimeException());
          return;
        }
        response.onNext(Order.newBuilder().setState(a.get(request.getId())).build());
        response.onCompleted();
      }
    });

    check.run(); // runs every few hours
    var channel = Shop.connect(Shop.address(server));
    try {
      // The order that is equal everywhere:
      var request = GetOrderRequest.newBuilder().setId("o-41").build();
      OrdersGrpc.newBlockingStub(channel).getOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
