# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"
folder="$(mktemp -d)" && cd "$folder" || exit 2
trap 'rm -r "$folder"' EXIT

# region: show
play "shop-by-rules" '{"rules": [{ "afterMs": 20000 }]}'
buf build "$schema" --output shop.binpb # whatever buf reads counts, too
buf curl --timeout 4s --protocol grpc --http2-prior-knowledge --schema shop.binpb \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" || exit 1 # mark
# endregion: show
