# Makes what protoc generates for Python: shop_pb2 and shop_pb2_grpc from shop.proto, google.rpc, and gRPC's health check.
# needs: protobuf-compiler protobuf-compiler-grpc python3-grpcio python3-protobuf python3-cryptography
protoc -I "$HARNESS" --plugin=protoc-gen-grpc_python=/usr/bin/grpc_python_plugin \
  --python_out=. --grpc_python_out=. "$HARNESS/shop.proto"
protoc -I "$HARNESS/python" --plugin=protoc-gen-grpc_python=/usr/bin/grpc_python_plugin \
  --python_out=. --grpc_python_out=. "$HARNESS/python/grpc_health/v1/health.proto"
googleapis="$HARNESS/../../../../node_modules/google-gax/build/protos"
protoc -I "$googleapis" --python_out=. \
  "$googleapis"/google/rpc/status.proto "$googleapis"/google/rpc/error_details.proto
