# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
# An HTTP/2 proxy whose upstream is down: an HTTP answer, and no grpc-status.
play "front" '{"answers": [{
  "fields": {":status": "503", "content-type": "text/html"},
  "content": "<html><h1>503 Service Temporarily Unavailable</h1></html>"
}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
