// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class WrongName {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (!request.getId().matches("customers/[^/]+/orders/[^/]+")) {
          var form = " must be like customers/{customer}/orders/{order}";
          response.onError(
              Status.INVALID_ARGUMENT
                  .withDescription("id \"" + request.getId() + "\"" + form)
                  .asRuntimeException());
          return;
        }
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var customer = ""; // mark
    var name = "customers/" + customer + "/orders/o-42";
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId(name).build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
