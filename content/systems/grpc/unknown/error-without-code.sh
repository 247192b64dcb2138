# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
# The handler hands on the error of its database, which has no gRPC code.
play "shop-by-rules" '{"rules": [{ "fails": "ECONNREFUSED: orders-db" }]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
