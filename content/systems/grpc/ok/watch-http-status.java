// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.TreeMap;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class WatchHttpStatus {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (request.getId().equals("o-1")) {
          response.onNext(PaidOrders.paid(request));
          response.onCompleted();
        } else {
          var text = "stock is negative";
          response.onError(Status.INTERNAL.withDescription(text).asRuntimeException());
        }
      }
    });
    var balancer = Scene.play("http-chart", "{'upstream': '%s'}".formatted(Shop.address(server)));

    var channel = Shop.connect(balancer.address());
    var orders = OrdersGrpc.newBlockingStub(channel);
    var codes = new TreeMap<Status.Code, Integer>();
    for (var n = 1; n <= 20; n++) {
      var code = Status.Code.OK;
      try {
        orders.getOrder(GetOrderRequest.newBuilder().setId("o-" + n).build());
      } catch (StatusRuntimeException e) {
        code = e.getStatus().getCode();
      }
      codes.merge(code, 1, Integer::sum);
    }
    System.out.println("the balancer's chart: " + balancer.ask("chart")); // mark
    System.out.println("the callers' chart:   " + codes);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    balancer.close();
  }
}
