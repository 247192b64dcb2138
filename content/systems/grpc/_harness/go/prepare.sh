# Makes the package "shop": what protoc generates from shop.proto, and shop.go. Each schema of a single program becomes a
# package beside it, named after its file.
# needs: protobuf-compiler golang-goprotobuf-dev golang-go golang-google-grpc-dev
package=src/shop
mkdir -p $package
protoc -I "$HARNESS" --go_out=plugins=grpc,import_path=shop:$package "$HARNESS/shop.proto"
cp "$HARNESS"/go/*.go $package
for schema in "$HARNESS"/go/*.proto; do
  name=$(basename "$schema" .proto)
  mkdir -p "src/$name"
  protoc -I "$HARNESS/go" -I "$HARNESS" --go_out="plugins=grpc,import_path=$name,Mshop.proto=shop:src/$name" "$schema"
done
GO111MODULE=off GOCACHE=/tmp/errdex-go-cache GOPATH=$PWD:/usr/share/gocode go build ./src/...
