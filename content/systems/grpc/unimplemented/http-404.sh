# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
# A website, and no path of it is gRPC.
play "front" '{"answers": [{
  "fields": {":status": "404", "content-type": "text/html"},
  "content": "<h1>404 Not Found</h1>"
}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
