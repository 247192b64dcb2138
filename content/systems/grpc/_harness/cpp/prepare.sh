# Makes the stubs and a library of them and of all that lies here, compiled once; programs only compile themselves.
# needs: g++ libgrpc++-dev libssl-dev libabsl-dev libprotobuf-dev protobuf-compiler protobuf-compiler-grpc
protoc -I "$HARNESS" --cpp_out=. --grpc_out=. --plugin=protoc-gen-grpc=/usr/bin/grpc_cpp_plugin "$HARNESS/shop.proto"
cp "$HARNESS"/cpp/*.h "$HARNESS"/cpp/*.cc .
options="-std=c++17 -I$PWD"
# What every program and every source here includes is compiled once.
printf '#include <grpcpp/grpcpp.h>\n#include "shop.h"\n' > all.h
g++ $options -x c++-header all.h -o all.h.gch
for source in *.cc; do g++ $options -include all.h -c $source -o "${source%.cc}.o"; done
ar rcs libshop.a *.o
echo "-I$PWD -include $PWD/all.h" > compile
echo "-L$PWD -lshop -lgrpc++ -lgrpc -lgpr -lprotobuf -labsl_synchronization -labsl_strings -lssl -lcrypto -lpthread" > link
