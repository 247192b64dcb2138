// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class TakeTheLimit {
  public static void main(String[] args) throws Exception {
    // region: show
    var stock = 40; // more tomorrow
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        if (order.getQuantity() > stock) {
          var info =
              ErrorInfo.newBuilder()
                  .setReason("NOT_ENOUGH_STOCK")
                  .setDomain("shop.example")
                  .putMetadata("maximum", String.valueOf(stock)); // mark
          var status =
              com.google.rpc.Status.newBuilder()
                  .setCode(Code.OUT_OF_RANGE_VALUE)
                  .setMessage("order.quantity is more than the " + stock + " in stock")
                  .addDetails(Any.pack(info.build()));
          response.onError(StatusProto.toStatusRuntimeException(status.build()));
          return;
        }
        response.onNext(order.toBuilder().setId("o-42").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(50);
    try {
      orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      var info = StatusProto.fromThrowable(e).getDetails(0).unpack(ErrorInfo.class);
      if (!info.getReason().equals("NOT_ENOUGH_STOCK")) throw e;
      order.setQuantity(Integer.parseInt(info.getMetadataOrThrow("maximum"))); // mark
      System.out.println("asked the customer: " + order.getQuantity() + " are enough");
    }
    var created = orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    System.out.println("created " + created.getId() + " with " + created.getQuantity());
    // endregion: show
    channel.shutdownNow();
  }
}
