// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.QuotaFailure;
import com.google.rpc.RetryInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ParkTheJob {
  public static void main(String[] args) throws Exception {
    // region: show
    var calls = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        if (calls.incrementAndGet() <= 4) {
          response.onNext(Order.newBuilder().setId("o-" + calls).build());
          response.onCompleted();
          return;
        }
        var violation = QuotaFailure.Violation.newBuilder().setDescription("4 orders a day");
        var status =
            com.google.rpc.Status.newBuilder()
                .setCode(Code.RESOURCE_EXHAUSTED_VALUE)
                .setMessage("quota exceeded")
                .addDetails(Any.pack(QuotaFailure.newBuilder().addViolations(violation).build()));
        response.onError(StatusProto.toStatusRuntimeException(status.build()));
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var batch = new ArrayDeque<Order>();
    for (int n = 1; n <= 10; n++) batch.add(Order.newBuilder().setQuantity(n).build());
    try {
      while (!batch.isEmpty()) {
        orders.createOrder(CreateOrderRequest.newBuilder().setOrder(batch.peek()).build());
        batch.remove(); // only what was answered leaves the batch
      }
    } catch (StatusRuntimeException e) {
      var details = StatusProto.fromThrowable(e).getDetailsList();
      var usedUp =
          details.stream().anyMatch(detail -> detail.is(QuotaFailure.class)) // mark
              && details.stream().noneMatch(detail -> detail.is(RetryInfo.class));
      if (!usedUp) throw e;
      System.out.println("parked " + batch.size() + " orders until the quota resets");
      System.out.println("calls: " + calls);
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
