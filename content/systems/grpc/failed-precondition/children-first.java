// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ChildrenFirst {
  public static void main(String[] args) throws Exception {
    // region: show
    var names = new ConcurrentSkipListSet<>(
        List.of("orders/o-42", "orders/o-42/parcels/p-1", "orders/o-42/parcels/p-2"));
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        for (var name : names) response.onNext(Order.newBuilder().setId(name).build());
        response.onCompleted();
      }

      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var name = request.getId();
        var children = names.stream().filter(other -> other.startsWith(name + "/")).count();
        if (children > 0) {
          var text = name + " still has " + children + " parcels";
          response.onError(Status.FAILED_PRECONDITION.withDescription(text).asRuntimeException());
          return;
        }
        names.remove(name);
        response.onNext(Order.newBuilder().setId(name).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var deepestFirst = new TreeSet<String>(Comparator.reverseOrder()); // mark
    orders
        .listOrders(ListOrdersRequest.getDefaultInstance())
        .forEachRemaining(order -> deepestFirst.add(order.getId()));
    deepestFirst.removeIf(name -> !name.equals("orders/o-42") && !name.startsWith("orders/o-42/"));
    for (var name : deepestFirst) {
      orders.cancelOrder(GetOrderRequest.newBuilder().setId(name).build());
      System.out.println("cancelled " + name);
    }
    System.out.println("left: " + names.size());
    // endregion: show
    channel.shutdownNow();
  }
}
