# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
address=127.0.0.1:1 # nobody has port 1
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
