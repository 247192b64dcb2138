// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.sql.SQLException;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ErrorWithoutCode {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        // What a driver throws: it carries an SQLSTATE, and no gRPC status.
        var duplicate = "duplicate key value violates unique constraint \"orders_pkey\"";
        response.onError(new SQLException(duplicate, "23505")); // mark
      }
    });

    var channel = Shop.connect(Shop.address(server));
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel).createOrder(CreateOrderRequest.getDefaultInstance()));
    } catch (StatusRuntimeException e) {
      System.out.println(e); // not even the message gets through // mark
      System.exit(1);
    }
    // endregion: show
  }
}
