// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import java.util.List;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.ImportSummary;

class ReadServingStatus {
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
    var notServing = ImportSummary.newBuilder().setImported(2).build();
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
    var names = List.of("UNKNOWN", "SERVING", "NOT_SERVING");
    var request = GetOrderRequest.newBuilder().setId("shop.v1.Orders").build();
    try {
      var status = names.get(
          ClientCalls.blockingUnaryCall(channel, check, CallOptions.DEFAULT, request).getImported());
      System.out.println((status.equals("SERVING") ? "healthy: " : "unhealthy: ") + status); // mark
    } catch (StatusRuntimeException e) {
      System.out.println("unhealthy: " + e);
    }
    // endregion: show
    channel.shutdownNow();
  }
}
