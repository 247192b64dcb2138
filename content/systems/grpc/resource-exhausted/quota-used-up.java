// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.QuotaFailure;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class QuotaUsedUp {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var violation =
            QuotaFailure.Violation.newBuilder()
                .setSubject("customer:c-7")
                .setDescription("orders a day, resets at 00:00 UTC");
        var status =
            com.google.rpc.Status.newBuilder()
                .setCode(Code.RESOURCE_EXHAUSTED_VALUE)
                .setMessage("quota exceeded: 1000 orders a day for customer c-7")
                // And no RetryInfo: waiting a little does not help.
                .addDetails(Any.pack(QuotaFailure.newBuilder().addViolations(violation).build())); // mark
        response.onError(StatusProto.toStatusRuntimeException(status.build()));
      }
    });

    var channel = Shop.connect(Shop.address(server));
    try {
      OrdersGrpc.newBlockingStub(channel).createOrder(CreateOrderRequest.getDefaultInstance());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      var detail = StatusProto.fromThrowable(e).getDetails(0).unpack(QuotaFailure.class); // mark
      System.out.println(detail.getViolations(0).getDescription());
      System.exit(1);
    }
    // endregion: show
  }
}
