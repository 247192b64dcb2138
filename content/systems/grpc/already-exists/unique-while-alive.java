// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class UniqueWhileAlive {
  public static void main(String[] args) throws Exception {
    // region: show
    var rows = new CopyOnWriteArrayList<Order>();
    class SoftDelete extends OrdersGrpc.OrdersImplBase {
      private Optional<Order> alive(String id) { // what the unique index covers // mark
        return rows.stream()
            .filter(row -> row.getId().equals(id) && row.getState().equals("ACTIVE"))
            .findAny();
      }

      @Override
      public synchronized void createOrder(
          CreateOrderRequest request, StreamObserver<Order> response) {
        var id = request.getOrder().getId();
        if (alive(id).isPresent()) {
          var text = "order " + id + " already exists";
          response.onError(Status.ALREADY_EXISTS.withDescription(text).asRuntimeException());
          return;
        }
        rows.add(request.getOrder().toBuilder().setState("ACTIVE").build());
        response.onNext(request.getOrder());
        response.onCompleted();
      }

      @Override
      public synchronized void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var deleted = Order.newBuilder().setId(request.getId()).setState("DELETED").build();
        alive(request.getId()).ifPresent(row -> rows.set(rows.indexOf(row), deleted));
        response.onNext(deleted);
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new SoftDelete())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setId("o-42");
    var create = CreateOrderRequest.newBuilder().setOrder(order).build();
    orders.createOrder(create);
    orders.cancelOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println("created " + orders.createOrder(create).getId() + " a second time");
    rows.forEach(row -> System.out.println("row: " + row.getId() + " " + row.getState()));
    // endregion: show
    channel.shutdownNow();
  }
}
