# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"
play "shop" '{"rules": [{"lacks": ["authorization"], "code": "UNAUTHENTICATED", "details": "missing bearer token"}]}'

# region: show
# No --header: buf curl sends no token of its own.
buf curl --protocol grpc --http2-prior-knowledge --schema "$schema" \
  --data '{"id": "o-42"}' "http://$address/shop.v1.Orders/GetOrder" # mark
status=$?
echo "exit status $status, the code is $((status >> 3))"
# endregion: show
exit 1
