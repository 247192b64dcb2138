// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import warehouse.v1.Stock;
import warehouse.v1.WarehouseGrpc;

class ExplicitPresence {
  public static void main(String[] args) throws Exception {
    // region: show
    // message Stock {
    //   string sku = 1;
    //   optional int32 quantity = 2;  ← the difference
    // }
    var server = Shop.serve(new WarehouseGrpc.WarehouseImplBase() {
      @Override
      public void setStock(Stock request, StreamObserver<Stock> response) {
        if (!request.hasQuantity()) { // generated for optional fields only
          var text = "quantity is required";
          response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException()); // mark
          return;
        }
        response.onNext(request);
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var warehouse = WarehouseGrpc.newBlockingStub(channel);
    var stock = Stock.newBuilder().setSku("tea-200g");
    try {
      System.out.println(warehouse.setStock(stock.build()));
    } catch (StatusRuntimeException e) {
      System.out.println("left out: " + e.getMessage());
    }
    var sold = warehouse.setStock(stock.setQuantity(0).build()); // mark
    System.out.println("set to 0: accepted, quantity is " + sold.getQuantity());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
