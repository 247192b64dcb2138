// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AskAgain {
  public static void main(String[] args) throws Exception {
    // region: show
    var reads = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        reads.incrementAndGet(); // each one reads the failing sector again
        var text = request.getId() + ": checksum does not match";
        response.onError(Status.DATA_LOSS.withDescription(text).asRuntimeException());
      }
    });

    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 5, "UNAVAILABLE", "DATA_LOSS")) // mark
            .enableRetry()
            .build();
    try {
      var request = GetOrderRequest.newBuilder().setId("o-42").build();
      OrdersGrpc.newBlockingStub(channel).getOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(reads + " reads of the same broken record, then " + e.getStatus().getCode());
    }
    // endregion: show
    channel.shutdownNow();
  }
}
