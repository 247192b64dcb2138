// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SayWhichPermission {
  public static void main(String[] args) throws Exception {
    // region: show
    var grants = ConcurrentHashMap.newKeySet();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var id = request.getId();
        // The permission first, before anything is looked up:
        if (!grants.contains("orders.cancel")) {
          var info =
              ErrorInfo.newBuilder()
                  .setReason("PERMISSION_MISSING")
                  .setDomain("shop.example")
                  .putMetadata("permission", "orders.cancel") // mark
                  .putMetadata("resource", "orders/" + id);
          var status =
              com.google.rpc.Status.newBuilder()
                  .setCode(Code.PERMISSION_DENIED_VALUE)
                  .setMessage("orders.cancel denied on order " + id + " (or it might not exist)")
                  .addDetails(Any.pack(info.build()));
          response.onError(StatusProto.toStatusRuntimeException(status.build()));
        } else if (!id.equals("o-42")) {
          response.onError(Status.NOT_FOUND.withDescription(id).asRuntimeException());
        } else {
          response.onNext(Order.newBuilder().setId(id).setState("CANCELLED").build());
          response.onCompleted();
        }
      }
    });
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var id : List.of("o-42", "o-99", "o-99", "o-42")) {
      try {
        var request = GetOrderRequest.newBuilder().setId(id).build();
        System.out.println(id + ": " + orders.cancelOrder(request).getState());
      } catch (StatusRuntimeException e) {
        var details = StatusProto.fromThrowable(e).getDetailsList();
        var missing =
            details.isEmpty()
                ? "none"
                : details.get(0).unpack(ErrorInfo.class).getMetadataOrThrow("permission"); // mark
        System.out.println(id + ": " + e.getStatus().getCode() + ", missing: " + missing);
        if (id.equals("o-99")) grants.add("orders.cancel");
      }
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
