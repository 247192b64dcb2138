// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.ResourceInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class NameTheConflict {
  public static void main(String[] args) throws Exception {
    // region: show
    class Naming extends OrdersGrpc.OrdersImplBase {
      private final Map<String, String> carts = Map.of("o-41", "c-7"); // id → customer

      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        for (var cart : carts.entrySet()) {
          if (cart.getValue().equals(request.getOrder().getCustomer())) {
            var taken =
                ResourceInfo.newBuilder()
                    .setResourceType("shop.v1.Order")
                    .setResourceName(cart.getKey()); // mark
            var status =
                com.google.rpc.Status.newBuilder()
                    .setCode(Code.ALREADY_EXISTS_VALUE)
                    .setMessage("customer is already used by order " + cart.getKey())
                    .addDetails(Any.pack(taken.build()));
            response.onError(StatusProto.toStatusRuntimeException(status.build()));
            return;
          }
        }
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Naming())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setId("o-42").setCustomer("c-7");
    try {
      orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e.getStatus().getDescription());
      var conflict = StatusProto.fromThrowable(e).getDetails(0).unpack(ResourceInfo.class); // mark
      System.out.println("goes on with " + conflict.getResourceName());
    }
    // endregion: show
    channel.shutdownNow();
  }
}
