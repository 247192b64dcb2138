// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ReplicaLag {
  public static void main(String[] args) throws Exception {
    // region: show
    class Replicated extends OrdersGrpc.OrdersImplBase {
      private final Map<String, Order> primary = new ConcurrentHashMap<>();
      private final Map<String, Order> replica = new ConcurrentHashMap<>(); // minutes behind

      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var saved = request.getOrder().toBuilder().setId("o-42").build();
        primary.put(saved.getId(), saved);
        response.onNext(saved);
        response.onCompleted();
      }

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var found = replica.get(request.getId()); // mark
        if (found == null) {
          var text = "order \"" + request.getId() + "\" not found";
          response.onError(Status.NOT_FOUND.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(found);
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Replicated())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var created = orders.createOrder(CreateOrderRequest.getDefaultInstance());
    System.out.println("created " + created.getId());
    try {
      orders.getOrder(GetOrderRequest.newBuilder().setId(created.getId()).build()); // at once // mark
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
