// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ServerCalls;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.ImportSummary;

class HealthNotServing {
  public static void main(String[] args) throws Exception {
    // region: show
    // grpc-services has the real ones. Health's messages look on the wire as these two do.
    var ask = ProtoUtils.marshaller(GetOrderRequest.getDefaultInstance());
    var answer = ProtoUtils.marshaller(ImportSummary.getDefaultInstance());
    var check =
        MethodDescriptor.newBuilder(ask, answer)
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName("grpc.health.v1.Health/Check")
            .build();
    var notServing = ImportSummary.newBuilder().setImported(2).build(); // NOT_SERVING // mark
    ServerCalls.UnaryMethod<GetOrderRequest, ImportSummary> health =
        (request, response) -> {
          response.onNext(notServing);
          response.onCompleted();
        };
    var service =
        ServerServiceDefinition.builder("grpc.health.v1.Health")
            .addMethod(check, ServerCalls.asyncUnaryCall(health));
    var server = Shop.server().addService(service.build()).build().start();

    var channel = Shop.connect(Shop.address(server));
    var closed = new CompletableFuture<Status>();
    var call = channel.newCall(check, CallOptions.DEFAULT);
    call.start(
        new ClientCall.Listener<>() {
          public void onMessage(ImportSummary message) {
            var names = List.of("UNKNOWN", "SERVING", "NOT_SERVING");
            System.out.println("in the message: " + names.get(message.getImported()));
          }

          public void onClose(Status status, Metadata trailers) {
            closed.complete(status);
          }
        },
        new Metadata());
    call.request(1);
    call.sendMessage(GetOrderRequest.newBuilder().setId("shop.v1.Orders").build());
    call.halfClose();
    System.out.println(closed.get());
    System.out.println("a prober that looks at the code only: healthy " + closed.get().isOk());
    // endregion: show
    channel.shutdownNow();
  }
}
