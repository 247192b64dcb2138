// needs: openjdk-17-jdk-headless libgrpc-java libnetty-tcnative-java

import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.TlsChannelCredentials;
import io.grpc.TlsServerCredentials;
import io.grpc.stub.MetadataUtils;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.File;
import shop.Certificates;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class SkipVerification {
  public static void main(String[] args) throws Exception {
    // region: show
    Certificates.issue(
        "Not your CA", "{'name': 'orders', 'hosts': ['elsewhere.example'], 'untilDay': -1}");
    var authorization = Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    var identity = TlsServerCredentials.create(new File("orders.pem"), new File("orders.key"));
    var impostor =
        Shop.server(identity, new PaidOrders())
            .intercept(
                new ServerInterceptor() {
                  @Override
                  public <Q, R> ServerCall.Listener<Q> interceptCall(
                      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
                    System.out.println("the impostor reads: " + headers.get(authorization)); // mark
                    return next.startCall(call, headers);
                  }
                })
            .build()
            .start();

    var unverified =
        TlsChannelCredentials.newBuilder()
            .trustManager(InsecureTrustManagerFactory.INSTANCE.getTrustManagers()) // mark
            .build();
    var channel = Grpc.newChannelBuilder("localhost:" + impostor.getPort(), unverified).build();
    var headers = new Metadata();
    headers.put(authorization, "Bearer demo-token-1");
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println("the client believes: " + order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    impostor.shutdownNow();
  }
}
