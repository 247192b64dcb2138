# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
play "shop-by-rules" '{"rules": [{
  "message": {"quantity": 250},
  "code": "INVALID_ARGUMENT",
  "details": "order.quantity must be from 1 to 100, got 250"
}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"order": {"customer": "c-7", "quantity": 250}}' \
  "http://$address/shop.v1.Orders/CreateOrder" || exit 1 # mark
# endregion: show
