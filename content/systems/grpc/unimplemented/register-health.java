// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCalls;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.ImportSummary;

class RegisterHealth {
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
    var databaseAnswers = new AtomicBoolean(true);
    ServerCalls.UnaryMethod<GetOrderRequest, ImportSummary> health =
        (request, response) -> {
          var status = databaseAnswers.get() ? 1 : 2; // SERVING, NOT_SERVING // mark
          response.onNext(ImportSummary.newBuilder().setImported(status).build());
          response.onCompleted();
        };
    var service =
        ServerServiceDefinition.builder("grpc.health.v1.Health")
            .addMethod(check, ServerCalls.asyncUnaryCall(health));
    var server = Shop.server(new PaidOrders()).addService(service.build()).build().start(); // mark

    var channel = Shop.connect(Shop.address(server));
    var names = List.of("UNKNOWN", "SERVING", "NOT_SERVING");
    var whole = GetOrderRequest.getDefaultInstance(); // the name of no service: the whole server
    for (var answers : List.of(true, false)) {
      databaseAnswers.set(answers);
      var status = ClientCalls.blockingUnaryCall(channel, check, CallOptions.DEFAULT, whole);
      System.out.println(names.get(status.getImported()));
    }
    // endregion: show
    channel.shutdownNow();
  }
}
