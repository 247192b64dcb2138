# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
play "shop-by-rules" '{"rules": [{
  "lacks": ["authorization"],
  "code": "UNAUTHENTICATED", "details": "missing bearer token"
}]}'
# No --header: buf curl sends no token of its own.
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" # mark
status=$?
echo "exit status $status, the code is $((status >> 3))"
# endregion: show
[ "$status" -eq 0 ] || exit 1
