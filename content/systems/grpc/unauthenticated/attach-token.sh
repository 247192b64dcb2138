# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"
play "shop" '{"rules": [{"lacks": ["authorization"], "code": "UNAUTHENTICATED", "details": "missing bearer token"}]}'

# region: show
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --header 'authorization: Bearer demo-token-1' \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder"
# endregion: show
