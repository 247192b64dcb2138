// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.util.JsonFormat;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shipping.v1.Delivery;
import shipping.v1.Parcel;
import shipping.v1.ShippingGrpc;
import shop.Shop;

class UnknownEnum {
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

    // The older client reads a form. Whoever asks to ignore unknown fields ignores unknown names of
    // an enum as well.
    var request = shipping.before.Parcel.newBuilder();
    JsonFormat.parser().ignoringUnknownFields().merge("{\"delivery\": \"EXPRESS\"}", request); // mark
    try {
      System.out.println(shipping.before.ShippingGrpc.newBlockingStub(channel).ship(request.build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
