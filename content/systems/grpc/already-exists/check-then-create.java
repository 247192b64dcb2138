// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Outcome;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CheckThenCreate {
  public static void main(String[] args) throws Exception {
    var gets = new AtomicInteger();
    var creates = new AtomicInteger();

    // region: show
    var database = new ConcurrentHashMap<String, Order>();
    class Storing extends OrdersGrpc.OrdersImplBase {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        gets.incrementAndGet();
        var order = database.get(request.getId());
        if (order == null) {
          response.onError(Status.NOT_FOUND.asRuntimeException());
        } else {
          response.onNext(order);
          response.onCompleted();
        }
      }

      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        creates.incrementAndGet();
        if (database.putIfAbsent(request.getOrder().getId(), request.getOrder()) != null) {
          response.onError(Status.ALREADY_EXISTS.asRuntimeException());
        } else {
          response.onNext(request.getOrder());
          response.onCompleted();
        }
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Storing())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var get = GetOrderRequest.newBuilder().setId("o-daily").build();
    var order = Order.newBuilder().setId("o-daily");
    var create = CreateOrderRequest.newBuilder().setOrder(order).build();

    var results = new ArrayList<>(Collections.nCopies(10, "")); // a deployment starts
    results.replaceAll(text -> Outcome.of(() -> orders.getOrder(get))); // mark
    results.removeIf(text -> !text.contains("NOT_FOUND"));
    results.replaceAll(text -> Outcome.of(() -> orders.createOrder(create)));
    var failed = results.stream().filter(text -> text.contains("ALREADY_EXISTS")).count();
    System.out.println("checks: " + gets + ", creates: " + creates);
    System.out.println("replicas that fail at their start: " + failed + " of 10");
    // endregion: show
    channel.shutdownNow();
  }
}
