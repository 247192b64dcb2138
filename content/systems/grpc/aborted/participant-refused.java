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

class ParticipantRefused {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        // Three services have to agree. One says no, and the coordinator calls the whole thing off.
        var votes =
            ErrorInfo.newBuilder()
                .setReason("PARTICIPANT_REFUSED")
                .setDomain("shop.example")
                .putMetadata("stock", "yes")
                .putMetadata("payment", "card expired") // mark
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
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(2);
    try {
      OrdersGrpc.newBlockingStub(channel)
          .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      var info = StatusProto.fromThrowable(e).getDetails(0).unpack(ErrorInfo.class); // mark
      System.out.println(info.getReason() + " " + info.getMetadataMap());
      System.exit(1);
    }
    // endregion: show
  }
}
