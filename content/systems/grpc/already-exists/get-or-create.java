// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class GetOrCreate {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = new ConcurrentHashMap<String, Order>();
    class Storing extends OrdersGrpc.OrdersImplBase {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        if (database.putIfAbsent(request.getOrder().getId(), request.getOrder()) != null) {
          response.onError(Status.ALREADY_EXISTS.asRuntimeException());
          return;
        }
        response.onNext(request.getOrder());
        response.onCompleted();
      }

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(database.get(request.getId()));
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Storing())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var wanted = Order.newBuilder().setId("o-daily").setCustomer("c-7").build();

    Callable<String> getOrCreate =
        () -> {
          try {
            orders.createOrder(CreateOrderRequest.newBuilder().setOrder(wanted).build()); // mark
            return "created it";
          } catch (StatusRuntimeException e) {
            if (e.getStatus().getCode() != Status.Code.ALREADY_EXISTS) throw e;
            var found = orders.getOrder(GetOrderRequest.newBuilder().setId(wanted.getId()).build());
            if (found.equals(wanted)) return "found it"; // mark
            throw new IllegalStateException(wanted.getId() + " is somebody else's");
          }
        };
    var pool = Executors.newFixedThreadPool(2);
    var results = new ArrayList<String>();
    for (var one : pool.invokeAll(List.of(getOrCreate, getOrCreate))) results.add(one.get());
    Collections.sort(results);
    System.out.println(results + "; orders: " + database.size());
    // endregion: show
    pool.shutdown();
    channel.shutdownNow();
  }
}
