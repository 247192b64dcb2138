# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"
folder="$(mktemp -d)" && cd "$folder" || exit 2
trap 'rm -r "$folder"' EXIT

# region: show
play "shop-by-rules"
# The caller's copy of the .proto says `package shop;`, the server's says `package shop.v1;`.
sed 's/^package shop.v1;/package shop;/' "$schema" >shop.proto # mark
ask() { # what else buf curl needs
  buf curl --protocol grpc --http2-prior-knowledge "$@" \
    --data '{"id": "o-42"}' "http://$address/shop.Orders/GetOrder"
}
ask # asks the server for its schema first, and it serves no grpc.reflection
ask --schema shop.proto || exit 1 # mark
# endregion: show
