# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
play "shop-by-rules" '{"rules": [{
  "metadata": {"authorization": "Bearer demo-token-1"},
  "code": "PERMISSION_DENIED",
  "details": "orders.get denied on order o-42 (or it might not exist)"
}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --header 'authorization: Bearer demo-token-1' \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
