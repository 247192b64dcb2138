# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
# Connections are accepted, and nobody speaks HTTP/2 on them.
play "listener"
# The time that buf takes to read the schema counts, too.
buf curl --timeout 3s --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
