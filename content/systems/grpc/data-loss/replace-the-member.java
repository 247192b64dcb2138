// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ReplaceTheMember {
  public static void main(String[] args) throws Exception {
    // region: show
    var a = new TreeMap<>(Map.of("o-41", "PAID", "o-42", "SHIPPED"));
    var b = new TreeMap<>(Map.of("o-41", "PAID", "o-42", "SHIPPED"));
    var c = new TreeMap<>(Map.of("o-41", "PAID", "o-42", "PAID"));

    var alarm = new AtomicReference<String>();
    Runnable check =
        () -> {
          var hashes = Stream.of(a, b, c).map(orders -> "%08x".formatted(orders.hashCode())).toList();
          var differ = Set.copyOf(hashes).size() > 1;
          alarm.set(differ ? "replicas differ: " + String.join(" ", hashes) : null);
        };
    check.run();

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (alarm.get() != null) {
          response.onError(Status.DATA_LOSS.withDescription(alarm.get()).asRuntimeException());
          return;
        }
        var order = Order.newBuilder().setId(request.getId()).setState(c.get(request.getId()));
        response.onNext(order.build());
        response.onCompleted();
      }
    });

    // Two of three agree: c is the one to replace.
    var kept = Map.copyOf(c); // 1. what c has, before anything is overwritten // mark
    c.clear();
    c.putAll(a); // 2. built anew from the majority
    check.run(); // 3. the check lifts the alarm, not a hand // mark
    System.out.println("kept from c: o-42 " + kept.get("o-42"));

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println("c answers: " + Outcome.of(() -> orders.getOrder(request)));
    // endregion: show
    channel.shutdownNow();
  }
}
