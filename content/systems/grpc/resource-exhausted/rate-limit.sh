# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
play "shop-by-rules" '{"rules": [{
  "after": 3,
  "code": "RESOURCE_EXHAUSTED",
  "details": "orders.read: 3 calls a minute for customer c-7"
}]}'
for id in o-1 o-2 o-3 o-4; do
  buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
    --data "{\"id\": \"$id\"}" "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
done
# endregion: show
