# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
play "shop-by-rules"
# One setting has address and security together, and nothing else says anything about TLS.
for orders_url in "grpc://$address" "http://$address"; do # mark
  buf curl --protocol grpc --schema "$schema" \
    --data '{"id": "o-42"}' "$orders_url/shop.v1.Orders/GetOrder"
done
# endregion: show
