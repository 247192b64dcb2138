// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.PreconditionFailure;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SetupMissing {
  public static void main(String[] args) throws Exception {
    // region: show
    var terms =
        PreconditionFailure.Violation.newBuilder()
            .setType("TOS")
            .setSubject("customers/c-7")
            .setDescription("Terms of service not accepted");
    var address =
        PreconditionFailure.Violation.newBuilder()
            .setType("ADDRESS")
            .setSubject("customers/c-7")
            .setDescription("No billing address");
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var failure = PreconditionFailure.newBuilder();
        failure.addViolations(terms).addViolations(address); // all of them at once // mark
        var status =
            com.google.rpc.Status.newBuilder()
                .setCode(Code.FAILED_PRECONDITION_VALUE)
                .setMessage("the account is not set up")
                .addDetails(Any.pack(failure.build()));
        response.onError(StatusProto.toStatusRuntimeException(status.build()));
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(2);
    try {
      OrdersGrpc.newBlockingStub(channel)
          .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      var detail = StatusProto.fromThrowable(e).getDetails(0);
      for (var violation : detail.unpack(PreconditionFailure.class).getViolationsList()) {
        System.out.println(violation.getType() + ": " + violation.getDescription()); // mark
      }
      System.exit(1);
    }
    // endregion: show
  }
}
