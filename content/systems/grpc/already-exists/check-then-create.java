// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.CompletableFuture.supplyAsync;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    var everybodyHasChecked = new Phaser(10);
    Supplier<String> start =
        () -> {
          var found = Outcome.of(() -> orders.getOrder(get)); // mark
          everybodyHasChecked.arriveAndAwaitAdvance();
          return found.contains("NOT_FOUND") ? Outcome.of(() -> orders.createOrder(create)) : found;
        };
    var replicas = Executors.newFixedThreadPool(10); // a deployment starts
    var started = Stream.generate(() -> supplyAsync(start, replicas)).limit(10).toList();
    var results = started.stream().map(CompletableFuture::join);
    var failed = results.filter(text -> text.contains("ALREADY_EXISTS")).count();
    System.out.println("checks: " + gets + ", creates: " + creates);
    System.out.println("replicas that fail at their start: " + failed + " of 10");
    // endregion: show
    replicas.shutdown();
    channel.shutdownNow();
  }
}
