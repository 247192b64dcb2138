// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class OneFieldAtATime {
  public static void main(String[] args) throws Exception {
    // region: show
    class Checking extends OrdersGrpc.OrdersImplBase {
      private String wrong(CreateOrderRequest request) {
        var order = request.getOrder();
        if (request.getRequestId().isEmpty()) return "request_id is required"; // mark
        if (!order.getCustomer().matches("c-\\d+")) return "order.customer must be like c-7";
        if (order.getQuantity() > 100) return "order.quantity must be from 1 to 100";
        return null;
      }

      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var text = wrong(request);
        if (text != null) {
          response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Checking())));
    var orders = OrdersGrpc.newBlockingStub(channel);

    // A user who corrects what the last answer named, and sends the form again.
    var form = CreateOrderRequest.newBuilder();
    form.getOrderBuilder().setCustomer("guest").setQuantity(250);
    var done = false;
    for (int round = 1; !done; round++) {
      var answer = "created";
      try {
        orders.createOrder(form.build());
        done = true;
      } catch (StatusRuntimeException e) {
        answer = e.getStatus().getDescription();
        if (answer.startsWith("request_id")) form.setRequestId("r-2f1c");
        if (answer.startsWith("order.customer")) form.getOrderBuilder().setCustomer("c-7");
        if (answer.startsWith("order.quantity")) form.getOrderBuilder().setQuantity(100);
      }
      System.out.println("round " + round + ": " + answer);
    }
    // endregion: show
    channel.shutdownNow();
  }
}
