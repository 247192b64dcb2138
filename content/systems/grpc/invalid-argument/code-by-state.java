// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.PreconditionFailure;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import shop.Outcome;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class CodeByState {
  public static void main(String[] args) throws Exception {
    // region: show
    class ByState extends OrdersGrpc.OrdersImplBase {
      private final Map<String, String> states = Map.of("o-42", "SENT");

      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var id = request.getOrder().getId();
        if (!id.matches("o-\\d+")) { // whatever the database holds
          var text = "order.id \"" + id + "\" must be like o-42";
          response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException());
        } else if (!states.containsKey(id)) {
          response.onError(Status.NOT_FOUND.withDescription("no order " + id).asRuntimeException());
        } else if (states.get(id).equals("SENT")) {
          var failure = PreconditionFailure.newBuilder();
          failure.addViolationsBuilder().setType("STATE").setSubject(id).setDescription("is SENT");
          var status =
              com.google.rpc.Status.newBuilder()
                  .setCode(Code.FAILED_PRECONDITION_VALUE) // mark
                  .setMessage("order " + id + " has left")
                  .addDetails(Any.pack(failure.build()));
          response.onError(StatusProto.toStatusRuntimeException(status.build()));
        } else {
          response.onNext(request.getOrder());
          response.onCompleted();
        }
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new ByState())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var id : List.of("42", "o-43", "o-42")) {
      var order = Order.newBuilder().setId(id).setQuantity(3);
      var request = UpdateOrderRequest.newBuilder().setOrder(order).build();
      System.out.println(Outcome.of(() -> orders.updateOrder(request)));
    }
    // endregion: show
    channel.shutdownNow();
  }
}
