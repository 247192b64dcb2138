# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
play "shop-by-rules" '{"rules": [{
  "message": {"id": "shops/us/orders/o-42"},
  "code": "NOT_FOUND", "details": "Requested entity was not found."
}]}'
region="${SHOP_REGION:-us}" # the order was placed in shops/eu # mark
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data "{\"id\": \"shops/$region/orders/o-42\"}" \
  "http://$address/shop.v1.Orders/GetOrder" || exit 1
# endregion: show
