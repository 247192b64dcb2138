// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ReportAllFields {
  public static void main(String[] args) throws Exception {
    // region: show
    class Validating extends OrdersGrpc.OrdersImplBase {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        var found = BadRequest.newBuilder(); // filled before anything is written
        if (!order.getCustomer().matches("c-\\d+")) {
          found.addFieldViolationsBuilder()
              .setField("order.customer")
              .setDescription("must be like c-7");
        }
        if (order.getQuantity() < 1 || order.getQuantity() > 100) {
          found.addFieldViolationsBuilder()
              .setField("order.quantity")
              .setDescription("must be from 1 to 100");
        }
        if (found.getFieldViolationsCount() > 0) {
          var status =
              com.google.rpc.Status.newBuilder()
                  .setCode(Code.INVALID_ARGUMENT_VALUE)
                  .setMessage(found.getFieldViolationsCount() + " fields are wrong")
                  .addDetails(Any.pack(found.build())); // mark
          response.onError(StatusProto.toStatusRuntimeException(status.build()));
          return;
        }
        response.onNext(order.toBuilder().setId("o-42").build());
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Validating())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var form = Order.newBuilder().setCustomer("guest").setQuantity(250);
    try {
      orders.createOrder(CreateOrderRequest.newBuilder().setOrder(form).build());
    } catch (StatusRuntimeException e) {
      var details = StatusProto.fromThrowable(e).getDetails(0).unpack(BadRequest.class); // mark
      for (var violation : details.getFieldViolationsList()) {
        System.out.println(violation.getField() + " " + violation.getDescription());
      }
    }
    form.setCustomer("c-7").setQuantity(100);
    orders.createOrder(CreateOrderRequest.newBuilder().setOrder(form).build());
    System.out.println("created after one round of corrections");
    // endregion: show
    channel.shutdownNow();
  }
}
