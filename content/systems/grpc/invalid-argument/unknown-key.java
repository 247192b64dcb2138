// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.util.JsonFormat;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class UnknownKey {
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

    // A request as it stands in a file, with a name that does not stand in the .proto.
    var fromFile = """
        {"order": {"customer": "c-7", "quantity": 2}, "requestID": "r-2f1c"}"""; // mark
    var request = CreateOrderRequest.newBuilder();
    JsonFormat.parser().ignoringUnknownFields().merge(fromFile, request); // mark

    var channel = Shop.connect(Shop.address(server));
    try {
      System.out.println(OrdersGrpc.newBlockingStub(channel).createOrder(request.build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
