// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CreateOnNotFound {
  public static void main(String[] args) throws Exception {
    // region: show
    class Carts extends OrdersGrpc.OrdersImplBase {
      private final List<Order> carts = new ArrayList<>(); // the server chooses the id

      @Override
      public synchronized void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var customer = request.getId();
        for (var cart : carts) {
          if (!cart.getCustomer().equals(customer)) continue;
          response.onNext(cart);
          response.onCompleted();
          return;
        }
        var text = "no open cart of " + customer;
        response.onError(Status.NOT_FOUND.withDescription(text).asRuntimeException());
      }

      @Override
      public synchronized void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        carts.add(request.getOrder().toBuilder().setId("o-" + (carts.size() + 1)).build());
        response.onNext(carts.get(carts.size() - 1));
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Carts())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var get = GetOrderRequest.newBuilder().setId("c-7").build();
    var cart = Order.newBuilder().setCustomer("c-7");
    var create = CreateOrderRequest.newBuilder().setOrder(cart).build();
    int tabs = 5; // one customer, five tabs of one browser
    int missed = 0;
    for (int tab = 1; tab <= tabs; tab++) {
      try {
        orders.getOrder(get);
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() == Status.Code.NOT_FOUND) missed++;
      }
    }
    Order last = null;
    for (int tab = 1; tab <= missed; tab++) last = orders.createOrder(create); // mark
    System.out.println("looked first: " + tabs + ", told NOT_FOUND: " + missed);
    var shown = orders.getOrder(get).getId();
    System.out.println("the last cart is " + last.getId() + ", and a look shows only " + shown);
    // endregion: show
    channel.shutdownNow();
  }
}
