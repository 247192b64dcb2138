// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ActOnTheDetails {
  public static void main(String[] args) throws Exception {
    // region: show
    var calls = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        calls.incrementAndGet();
        if (request.getOrder().getNote().toStringUtf8().equals("card-2")) {
          response.onNext(Order.newBuilder().setId("o-1").build());
          response.onCompleted();
          return;
        }
        var votes =
            ErrorInfo.newBuilder()
                .setReason("PARTICIPANT_REFUSED")
                .setDomain("shop.example")
                .putMetadata("stock", "yes")
                .putMetadata("payment", "card expired")
                .putMetadata("shipping", "yes");
        var refusal =
            com.google.rpc.Status.newBuilder()
                .setCode(Code.ABORTED_VALUE)
                .setMessage("order was not placed, see details")
                .addDetails(Any.pack(votes.build()));
        response.onError(StatusProto.toStatusRuntimeException(refusal.build()));
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var card : List.of("card-1", "card-2")) {
      var order = Order.newBuilder().setCustomer("c-7").setNote(ByteString.copyFromUtf8(card));
      try {
        var created = orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
        System.out.println("created " + created.getId() + " in " + calls + " calls");
      } catch (StatusRuntimeException e) {
        var info = StatusProto.fromThrowable(e).getDetails(0).unpack(ErrorInfo.class);
        var expired = "card expired".equals(info.getMetadataOrDefault("payment", "")); // mark
        if (!expired) throw e; // else asks for another card
      }
    }
    // endregion: show
    channel.shutdownNow();
  }
}
