# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
play "shop-by-rules" '{"rules": [{
  "message": {"id": "o-standing"},
  "code": "ALREADY_EXISTS", "details": "order o-standing exists since 2026-03-01"
}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"order": {"id": "o-standing", "customer": "c-7"}}' \
  "http://$address/shop.v1.Orders/CreateOrder" || exit 1 # mark
# endregion: show
