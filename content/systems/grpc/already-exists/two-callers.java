// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.ConcurrentHashMap;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class TwoCallers {
  public static void main(String[] args) throws Exception {
    var get = GetOrderRequest.newBuilder().setId("o-daily").build();
    var wanted = Order.newBuilder().setId("o-daily").setCustomer("c-7");
    var create = CreateOrderRequest.newBuilder().setOrder(wanted).build();

    // region: show
    var database = new ConcurrentHashMap<String, Order>();
    class Storing extends OrdersGrpc.OrdersImplBase {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        if (database.putIfAbsent(order.getId(), order) == null) {
          response.onNext(order);
          response.onCompleted();
        } else {
          var text = "order " + order.getId() + " already exists";
          response.onError(Status.ALREADY_EXISTS.withDescription(text).asRuntimeException());
        }
      }

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var order = database.get(request.getId());
        if (order == null) {
          response.onError(Status.NOT_FOUND.asRuntimeException());
        } else {
          response.onNext(order);
          response.onCompleted();
        }
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Storing())));
    var orders = OrdersGrpc.newBlockingStub(channel);

    // Two replicas look, and then both create.
    int missed = 0;
    for (int replica = 1; replica <= 2; replica++) {
      try {
        orders.getOrder(get);
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() == Status.Code.NOT_FOUND) missed++; // mark
      }
    }
    System.out.println("replicas that saw no such order: " + missed);
    try {
      for (int replica = 1; replica <= 2; replica++) orders.createOrder(create);
    } catch (StatusRuntimeException e) {
      System.out.println("the second one: " + e);
      System.exit(1);
    }
    // endregion: show
  }
}
