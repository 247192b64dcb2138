// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AViolationPerRow {
  public static void main(String[] args) throws Exception {
    // region: show
    var rows = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var bad = BadRequest.newBuilder();
        for (int row = 0; row < rows.get(); row++) {
          bad.addFieldViolationsBuilder() // mark
              .setField("orders[" + row + "].quantity")
              .setDescription("must be from 1 to 100");
        }
        var status =
            com.google.rpc.Status.newBuilder()
                .setCode(Code.INVALID_ARGUMENT_VALUE)
                .setMessage(rows + " rows are wrong")
                .addDetails(Any.pack(bad.build()));
        response.onError(StatusProto.toStatusRuntimeException(status.build()));
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var wrong : List.of(10, 100, 150, 1000)) {
      rows.set(wrong);
      try {
        orders.createOrder(CreateOrderRequest.getDefaultInstance());
      } catch (StatusRuntimeException e) {
        var status = StatusProto.fromThrowable(e);
        System.out.println(wrong + " violations, details: " + status.getDetailsCount() + ", " + e);
      }
    }
    // endregion: show
    channel.shutdownNow();
  }
}
