# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
play "shop-by-rules" '{"rules": [{
  "lacks": ["authorization"],
  "code": "UNAUTHENTICATED", "details": "missing bearer token"
}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --header 'authorization: Bearer demo-token-1' \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder"
# endregion: show
