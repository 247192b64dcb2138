// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.RetryInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RateLimit {
  public static void main(String[] args) throws Exception {
    // region: show
    var used = new AtomicInteger(); // in this minute, by this customer
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (used.incrementAndGet() <= 3) {
          response.onNext(PaidOrders.paid(request));
          response.onCompleted();
          return;
        }
        var wait = com.google.protobuf.Duration.newBuilder().setSeconds(42);
        var status =
            com.google.rpc.Status.newBuilder()
                .setCode(Code.RESOURCE_EXHAUSTED_VALUE)
                .setMessage("orders.read: 3 calls a minute for customer c-7")
                .addDetails(Any.pack(RetryInfo.newBuilder().setRetryDelay(wait).build())); // mark
        response.onError(StatusProto.toStatusRuntimeException(status.build()));
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (int call = 1; ; call++) {
      try {
        orders.getOrder(GetOrderRequest.newBuilder().setId("o-" + call).build());
      } catch (StatusRuntimeException e) {
        System.out.println("call " + call + ": " + e);
        var detail = StatusProto.fromThrowable(e).getDetails(0).unpack(RetryInfo.class); // mark
        System.out.println("retry after: " + detail.getRetryDelay().getSeconds() + " s");
        System.exit(1);
      }
    }
    // endregion: show
  }
}
