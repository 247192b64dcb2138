# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
# A gateway that knows HTTP and not gRPC.
play "front" '{"answers": [{
  "fields": {":status": "401", "content-type": "text/html"},
  "content": "<h1>401 Authorization Required</h1>"
}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
