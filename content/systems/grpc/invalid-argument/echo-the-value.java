// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class EchoTheValue {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var note = request.getOrder().getNote().toStringUtf8();
        if (note.length() > 20) {
          var text = "order.note must have at most 20 characters, got \"" + note + "\""; // mark
          response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var note = ByteString.copyFromUtf8("door code 4711, ring twice"); // typed by a customer
    var order = Order.newBuilder().setId("o-42").setNote(note);
    try {
      OrdersGrpc.newBlockingStub(channel)
          .updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println("WARNING: UpdateOrder failed: " + e); // as a log has it
    }
    // endregion: show
    channel.shutdownNow();
  }
}
