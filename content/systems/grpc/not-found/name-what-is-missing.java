// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.ResourceInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class NameWhatIsMissing {
  public static void main(String[] args) throws Exception {
    // region: show
    class Naming extends OrdersGrpc.OrdersImplBase {
      private final Map<String, Map<String, String>> shops =
          Map.of("shops/eu", Map.of("o-42", "PAID"));

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var name = request.getId().split("/orders/");
        var orders = shops.get(name[0]);
        if (orders == null) {
          response.onError(missing("Shop", name[0])); // the outermost // mark
        } else if (!orders.containsKey(name[1])) {
          response.onError(missing("Order", request.getId()));
        } else {
          response.onNext(Order.newBuilder().setState(orders.get(name[1])).build());
          response.onCompleted();
        }
      }

      private static StatusRuntimeException missing(String type, String name) {
        var info = ResourceInfo.newBuilder().setResourceType(type).setResourceName(name); // mark
        return StatusProto.toStatusRuntimeException(
            com.google.rpc.Status.newBuilder()
                .setCode(Code.NOT_FOUND_VALUE)
                .setMessage(type + " \"" + name + "\" not found")
                .addDetails(Any.pack(info.build()))
                .build());
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Naming())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var id : List.of("shops/us/orders/o-42", "shops/eu/orders/o-43", "shops/eu/orders/o-42")) {
      try {
        var request = GetOrderRequest.newBuilder().setId(id).build();
        System.out.println(id + ": " + orders.getOrder(request).getState());
      } catch (StatusRuntimeException e) {
        var info = StatusProto.fromThrowable(e).getDetails(0).unpack(ResourceInfo.class);
        System.out.println(id + ": no " + info.getResourceType() + " " + info.getResourceName());
      }
    }
    // endregion: show
    channel.shutdownNow();
  }
}
