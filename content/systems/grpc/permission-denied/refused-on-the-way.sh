# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
# A firewall for web applications, before the server.
play "front" '{"answers": [{
  "fields": {":status": "403", "content-type": "text/html"},
  "content": "<h1>403 Forbidden</h1>"
}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
