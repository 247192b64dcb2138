# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
# An HTTP/2 server that is no gRPC server: an application behind the same load balancer.
play "front" '{"answers": [{
  "fields": {":status": "500", "content-type": "text/html"},
  "content": "<!DOCTYPE html><title>Something went wrong</title>"
}]}'
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
