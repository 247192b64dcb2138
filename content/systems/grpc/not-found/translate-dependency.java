// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class TranslateDependency {
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
        try {
          toPrices.getOrder(GetOrderRequest.newBuilder().setId("2026-11").build());
          response.onNext(PaidOrders.paid(request));
          response.onCompleted();
        } catch (StatusRuntimeException e) {
          System.out.println("log of orders: prices said " + e.getMessage());
          var text = "the price list of this order cannot be read";
          var status = Status.INTERNAL.withDescription(text).withCause(e); // mark
          response.onError(status.asRuntimeException());
        }
      }
    });

    var channel = Shop.connect(Shop.address(server));
    try {
      OrdersGrpc.newBlockingStub(channel).getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    } catch (StatusRuntimeException e) {
      var gone = e.getStatus().getCode() == Status.Code.NOT_FOUND;
      System.out.println("o-42: " + (gone ? "no such order" : "unknown, keep it, " + e));
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    prices.shutdownNow();
  }
}
