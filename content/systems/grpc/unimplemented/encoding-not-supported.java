// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Codec;
import io.grpc.CompressorRegistry;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import java.io.InputStream;
import java.io.OutputStream;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class EncodingNotSupported {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // A client that compresses with snappy. What the bytes are does not matter: nobody reads them.
    class Snappy implements Codec {
      @Override
      public String getMessageEncoding() {
        return "snappy";
      }

      @Override
      public OutputStream compress(OutputStream out) {
        return out;
      }

      @Override
      public InputStream decompress(InputStream in) {
        return in;
      }
    }
    var compressors = CompressorRegistry.newEmptyInstance();
    compressors.register(new Snappy());
    var channel = Shop.channel(Shop.address(server)).compressorRegistry(compressors).build();

    var orders = OrdersGrpc.newBlockingStub(channel).withCompression("snappy"); // mark
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      var accepted = Metadata.Key.of("grpc-accept-encoding", Metadata.ASCII_STRING_MARSHALLER);
      System.out.println("grpc-accept-encoding: " + e.getTrailers().get(accepted));
      System.exit(1);
    }
    // endregion: show
  }
}
