// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class PassedThrough {
  public static void main(String[] args) throws Exception {
    // region: show
    var prices = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var text = "no price list " + request.getId();
        response.onError(Status.NOT_FOUND.withDescription(text).asRuntimeException());
      }
    });
    var toPrices = OrdersGrpc.newBlockingStub(Shop.connect(Shop.address(prices)));

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        try { // the order is there; its price list is another service's
          toPrices.getOrder(GetOrderRequest.newBuilder().setId("2026-11").build());
          response.onNext(PaidOrders.paid(request));
          response.onCompleted();
        } catch (StatusRuntimeException e) {
          response.onError(e); // passes on the code of the other service // mark
        }
      }
    });

    var channel = Shop.connect(Shop.address(server));
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.out.println("and orders has o-42");
      System.exit(1);
    }
    // endregion: show
  }
}
