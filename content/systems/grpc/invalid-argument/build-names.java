// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class BuildNames {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (!request.getId().matches("customers/[^/]+/orders/[^/]+")) {
          var form = " must be like customers/{customer}/orders/{order}";
          response.onError(
              Status.INVALID_ARGUMENT
                  .withDescription("id \"" + request.getId() + "\"" + form)
                  .asRuntimeException());
          return;
        }
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    });

    /** The only place that knows how an order's name is built. */
    record OrderName(String customer, String order) {
      OrderName {
        for (var part : List.of(customer, order)) {
          if (!part.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("part of an order's name: \"" + part + "\""); // mark
          }
        }
      }

      @Override
      public String toString() {
        return "customers/" + customer + "/orders/" + order;
      }
    }
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var customer : List.of("", "c-7")) {
      try {
        var name = new OrderName(customer, "o-42").toString();
        var order = orders.getOrder(GetOrderRequest.newBuilder().setId(name).build());
        System.out.println(order.getId() + ": " + order.getState());
      } catch (IllegalArgumentException e) {
        System.out.println(e);
      }
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
