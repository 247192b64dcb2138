// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class BranchOnText {
  public static void main(String[] args) throws Exception {
    // region: show
    var release = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var text =
            release.get() == 1
                ? "quantity must be at most 100"
                : "quantity: 250 exceeds the maximum of 100";
        response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException());
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(250);
    for (int number = 1; number <= 2; number++) {
      release.set(number);
      var told = "Thank you!";
      try {
        orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
      } catch (StatusRuntimeException e) {
        var most = Pattern.compile("at most (\\d+)").matcher(e.getMessage()); // mark
        told = "Something went wrong. Try again later.";
        if (most.find()) told = "At most " + most.group(1) + " per order, please.";
      }
      System.out.println("service release " + number + ": " + told);
    }
    // endregion: show
    channel.shutdownNow();
  }
}
