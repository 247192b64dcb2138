// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Empty;
import io.grpc.CallOptions;
import io.grpc.MethodDescriptor;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ClientCalls;
import shop.PaidOrders;
import shop.Shop;

class NoHealthService {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());
    var channel = Shop.connect(Shop.address(server));

    // region: show
    // What a probe of Kubernetes or a load balancer calls. No service named: an empty request.
    var empty = ProtoUtils.marshaller(Empty.getDefaultInstance());
    var check =
        MethodDescriptor.newBuilder(empty, empty)
            .setType(MethodDescriptor.MethodType.UNARY)
            .setFullMethodName("grpc.health.v1.Health/Check") // mark
            .build();
    try {
      ClientCalls.blockingUnaryCall(
          channel, check, CallOptions.DEFAULT, Empty.getDefaultInstance());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
