# Makes the modules "shop_pb" and "shop_services_pb".
# needs: protobuf-compiler protobuf-compiler-grpc ruby ruby-grpc
protoc -I "$HARNESS" --ruby_out=. --grpc_out=. --plugin=protoc-gen-grpc=/usr/bin/grpc_ruby_plugin "$HARNESS/shop.proto"
