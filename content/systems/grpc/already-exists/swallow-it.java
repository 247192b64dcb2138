// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SwallowIt {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = new ConcurrentHashMap<String, String>(); // id → customer
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        if (database.putIfAbsent(order.getId(), order.getCustomer()) != null) {
          var text = "order " + order.getId() + " already exists";
          response.onError(Status.ALREADY_EXISTS.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(order);
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var told = new ArrayList<String>();
    for (var customer : List.of("c-1", "c-2", "c-3")) {
      // One a month; nobody thought of one a month per customer.
      var order = Order.newBuilder().setId("o-2026-11").setCustomer(customer);
      try {
        orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
      } catch (StatusRuntimeException e) {
        var there = e.getStatus().getCode() == Status.Code.ALREADY_EXISTS;
        if (!there) throw e; // "already there, fine" // mark
      }
      told.add(customer);
    }
    System.out.println("customers who were told that they have an order: " + told.size());
    System.out.println("customers who have one: " + database.size());
    // endregion: show
    channel.shutdownNow();
  }
}
