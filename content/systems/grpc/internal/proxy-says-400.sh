# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
# A proxy that refuses a request because Host and :authority differ, as nginx does since 1.29.1.
play "front" '{"answers": [{
  "fields": {":status": "400", "content-type": "text/html"},
  "content": "<h1>400 Bad Request</h1>"
}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
