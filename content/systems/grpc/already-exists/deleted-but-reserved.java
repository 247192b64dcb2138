// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.ConcurrentHashMap;
import shop.Outcome;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class DeletedButReserved {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = new ConcurrentHashMap<String, String>(); // rows stay, for undelete
    class SoftDelete extends OrdersGrpc.OrdersImplBase {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var id = request.getOrder().getId();
        if (database.putIfAbsent(id, "ACTIVE") != null) {
          var text = "order " + id + " already exists";
          response.onError(Status.ALREADY_EXISTS.withDescription(text).asRuntimeException()); // mark
          return;
        }
        response.onNext(request.getOrder());
        response.onCompleted();
      }

      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        database.put(request.getId(), "DELETED");
        response.onNext(Order.newBuilder().setId(request.getId()).setState("DELETED").build());
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new SoftDelete())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setId("o-42");
    var create = CreateOrderRequest.newBuilder().setOrder(order).build();
    orders.createOrder(create);
    var cancel = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println(Outcome.of(() -> orders.cancelOrder(cancel)));
    try {
      orders.createOrder(create);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
