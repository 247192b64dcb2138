# Makes the stubs, the messages of google.rpc, and a library of them and of all that lies here, compiled once; programs
# only compile themselves.
# needs: g++ libgrpc++-dev libssl-dev libabsl-dev libprotobuf-dev protobuf-compiler protobuf-compiler-grpc
googleapis="$HARNESS/../../../../node_modules/google-gax/build/protos"
plugin=--plugin=protoc-gen-grpc=/usr/bin/grpc_cpp_plugin
protoc -I "$HARNESS" --cpp_out=. --grpc_out=. $plugin "$HARNESS/shop.proto"
# Schemas of single programs.
protoc -I "$HARNESS" -I "$HARNESS/cpp" --cpp_out=. --grpc_out=. $plugin "$HARNESS"/cpp/*.proto
protoc -I "$googleapis" --cpp_out=. google/rpc/status.proto google/rpc/error_details.proto
cp "$HARNESS"/cpp/*.h "$HARNESS"/cpp/*.cc .
options="-std=c++17 -I$PWD"
# What every program includes is compiled once.
printf '#include <grpcpp/grpcpp.h>\n#include "shop.h"\n' > all.h
g++ $options -x c++-header all.h -o all.h.gch
# The linker takes from the library only the parts that a program names.
for source in *.cc google/rpc/*.cc; do g++ $options -include all.h -c "$source" -o "${source%.cc}.o"; done
ar rcs libshop.a *.o google/rpc/*.o
echo "-I$PWD -include $PWD/all.h" > compile
echo "-L$PWD -lshop -lgrpc++ -lgrpc -lgpr -lprotobuf -labsl_synchronization -labsl_strings -lssl -lcrypto -lpthread" > link
