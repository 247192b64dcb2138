// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.net.ConnectException;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class HandlerAnswersInternal {
  public static void main(String[] args) throws Exception {
    // region: show
    class Database {
      Order find(String id) throws IOException {
        throw new ConnectException("Connection refused");
      }
    }
    var database = new Database();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        try {
          response.onNext(database.find(request.getId()));
          response.onCompleted();
        } catch (Exception e) {
          // Whatever it was:
          response.onError(
              Status.INTERNAL.withDescription("internal error").asRuntimeException()); // mark
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
      System.exit(1);
    }
    // endregion: show
  }
}
