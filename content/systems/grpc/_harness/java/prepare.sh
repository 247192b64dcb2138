# Makes the classes of shop.proto (package shop.v1), of the schemas beside this file, of google.rpc's error details
# (com.google.rpc), and of the helpers beside this file (package shop), and the class path that a program needs.
# needs: protobuf-compiler protobuf-compiler-grpc-java-plugin openjdk-17-jdk-headless libgrpc-java libperfmark-java libnetty-java libnetty-tcnative-java libnetty-tcnative-jni libprotobuf-java libgoogle-gson-java
google="$HARNESS/../../../../node_modules/google-gax/build/protos"
jars=$(echo /usr/share/java/{grpc-{api,core,context,stub,netty,protobuf,protobuf-lite},protobuf,protobuf-util,guava,gson,perfmark-{api,impl}}.jar)
for netty in /usr/share/java/netty-*.jar; do
  case $netty in *-[0-9].*|*/netty-all.jar) ;; *) jars="$jars $netty" ;; esac
done
mkdir -p protos sources classes/META-INF/native
# One file for each message, as most Java projects ask for.
sed 's/^package shop.v1;/&\noption java_multiple_files = true;/' "$HARNESS/shop.proto" > protos/shop.proto
protoc -I protos --java_out=sources --plugin=protoc-gen-grpc=/usr/bin/grpc_java_plugin --grpc_out=sources protos/shop.proto
# Schemas beside this file: each alone, because copies of one schema have the same names.
for schema in "$HARNESS"/java/*.proto; do
  protoc -I "$HARNESS/java" --java_out=sources --plugin=protoc-gen-grpc=/usr/bin/grpc_java_plugin --grpc_out=sources "$schema"
done
protoc -I "$google" --java_out=sources google/rpc/{status,code,error_details}.proto
# The annotation has left the JDK, and says only which generator it was.
find sources -name '*Grpc.java' -exec sed -i '/^@javax.annotation.Generated(/,/)$/d' {} +
# Debian's Netty leaves ALPN to OpenSSL, whose library has another name than the one that Netty looks for.
ln -sf /usr/lib/*/jni/libnetty-tcnative.so classes/META-INF/native/libnetty_tcnative.so
jars="$PWD/shop.jar:${jars// /:}"
javac -nowarn -proc:none -Xlint:none -d classes -cp "$jars" $(find sources "$HARNESS/java" -name '*.java')
jar --create --file shop.jar --no-manifest -C classes .
echo "$jars" > classpath
# grpc-java logs from threads of its own. A program whose point is a log line attaches a handler.
echo 'handlers=' > logging.properties
# A call, so that the classes of the compiler, gRPC and Netty lie ready for all programs that follow.
cat > Call.java <<'END'
class Call {
  public static void main(String[] args) throws Exception {
    var server = shop.Shop.serve(new shop.PaidOrders());
    var channel = shop.Shop.connect(shop.Shop.address(server));
    shop.v1.OrdersGrpc.newBlockingStub(channel).getOrder(shop.v1.GetOrderRequest.getDefaultInstance());
    io.netty.handler.ssl.SslContextBuilder.forClient().build();
    channel.shutdownNow();
    server.shutdownNow();
  }
}
END
java -cp "$jars" -XX:ArchiveClassesAtExit=call.jsa -Xlog:cds=off -Xlog:cds+dynamic=off -XX:TieredStopAtLevel=1 Call.java
echo "-XX:SharedArchiveFile=$PWD/call.jsa -Djava.util.logging.config.file=$PWD/logging.properties" > options
