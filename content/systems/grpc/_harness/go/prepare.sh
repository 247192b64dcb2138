# Makes the package "shop": what protoc generates from shop.proto, and shop.go.
# needs: protobuf-compiler golang-goprotobuf-dev golang-go golang-google-grpc-dev
package=src/shop
mkdir -p $package
protoc -I "$HARNESS" --go_out=plugins=grpc,import_path=shop:$package "$HARNESS/shop.proto"
cp "$HARNESS"/go/*.go $package
GO111MODULE=off GOCACHE=/tmp/errdex-go-cache GOPATH=$PWD:/usr/share/gocode go build ./$package
