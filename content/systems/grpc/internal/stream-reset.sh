# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
play "front" '{"answers": [{"reset": "NGHTTP2_INTERNAL_ERROR"}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
