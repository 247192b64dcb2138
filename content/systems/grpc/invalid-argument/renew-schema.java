// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.util.JsonFormat;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import shipping.v1.Delivery;
import shipping.v1.Parcel;
import shipping.v1.ShippingGrpc;
import shop.Shop;

class RenewSchema {
  public static void main(String[] args) throws Exception {
    // region: show
    // Server:        enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; EXPRESS = 2; }
    // Older clients: enum Delivery { DELIVERY_UNSPECIFIED = 0; STANDARD = 1; }
    var server = Shop.serve(new ShippingGrpc.ShippingImplBase() {
      @Override
      public void ship(Parcel request, StreamObserver<Parcel> response) {
        if (request.getDelivery() == Delivery.DELIVERY_UNSPECIFIED) {
          var text = "delivery is required";
          response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(request);
        response.onCompleted();
      }
    });
    var channel = Shop.connect(Shop.address(server));

    var older = shipping.before.Parcel.newBuilder().setDeliveryValue(2).build();
    var first = shipping.before.ShippingGrpc.newBlockingStub(channel).ship(older);
    System.out.println(
        "old schema, number: accepted, the client reads "
            + first.getDeliveryValue() + ", " + first.getDelivery());

    var newer = Parcel.newBuilder();
    JsonFormat.parser().ignoringUnknownFields().merge("{\"delivery\": \"EXPRESS\"}", newer); // mark
    var second = ShippingGrpc.newBlockingStub(channel).ship(newer.build());
    System.out.println("new schema, name: accepted, the client reads " + second.getDelivery());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
