// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CheckKeys {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        if (request.getRequestId().isEmpty()) {
          var text = "request_id is required";
          response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(request.getOrder().toBuilder().setId("o-42").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    for (var name : List.of("requestID", "requestId", "request_id")) {
      var fromFile = """
          {"order": {"customer": "c-7", "quantity": 2}, "%s": "r-2f1c"}""".formatted(name);
      var request = CreateOrderRequest.newBuilder();
      try {
        JsonFormat.parser().merge(fromFile, request); // without ignoringUnknownFields() // mark
      } catch (InvalidProtocolBufferException e) {
        System.out.println("not sent: " + e.getMessage());
        continue;
      }
      var order = OrdersGrpc.newBlockingStub(channel).createOrder(request.build());
      System.out.println(name + ": created " + order.getId());
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
