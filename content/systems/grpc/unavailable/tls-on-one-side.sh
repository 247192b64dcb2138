# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
# The server speaks plaintext, the address says https.
play "shop-by-rules"
buf curl --protocol grpc --schema "$schema" \
  --data '{"id": "o-42"}' "https://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
