// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class NewMethodForTheStream {
  public static void main(String[] args) throws Exception {
    // region: show
    var states = Map.of("o-1", List.of("NEW"), "o-2", List.of("NEW", "PAID"));
    var handlers = new OrdersGrpc.OrdersImplBase() {
      @Override // stays what it was
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var all = states.get(request.getId());
        response.onNext(Order.newBuilder().setState(all.get(all.size() - 1)).build());
        response.onCompleted();
      }
    };
    // The stream is a method of its own.
    var followOrder =
        OrdersGrpc.getGetOrderMethod().toBuilder()
            .setFullMethodName("shop.v1.Changes/FollowOrder") // mark
            .setType(MethodDescriptor.MethodType.SERVER_STREAMING) // mark
            .setSchemaDescriptor(null)
            .build();
    ServerCalls.ServerStreamingMethod<GetOrderRequest, Order> follow =
        (request, response) -> {
          for (var state : states.get(request.getId())) {
            response.onNext(Order.newBuilder().setState(state).build());
          }
          response.onCompleted();
        };
    var changes =
        ServerServiceDefinition.builder("shop.v1.Changes")
            .addMethod(followOrder, ServerCalls.asyncServerStreamingCall(follow));
    var server = Shop.server(handlers).addService(changes.build()).build().start();

    var channel = Shop.connect(Shop.address(server));
    for (var id : List.of("o-1", "o-2")) {
      var request = GetOrderRequest.newBuilder().setId(id).build();
      var one = OrdersGrpc.newBlockingStub(channel).getOrder(request).getState();
      var all = new ArrayList<String>();
      ClientCalls.blockingServerStreamingCall(channel, followOrder, CallOptions.DEFAULT, request)
          .forEachRemaining(order -> all.add(order.getState()));
      System.out.println(id + ": getOrder " + one + "; followOrder " + all);
    }
    // endregion: show
    channel.shutdownNow();
  }
}
