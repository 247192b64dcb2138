# needs: bash
. "$ERRDEX_HARNESS/shell/shop.sh"

# region: show
play "shop-by-rules"
plaintext=true
# The scheme and the flag for HTTP/2 without TLS come from one setting.
url="https://$address" flags=()
if $plaintext; then url="http://$address" flags=(--http2-prior-knowledge); fi # mark
buf curl --protocol grpc "${flags[@]}" --schema "$schema" \
  --data '{"id": "o-42"}' "$url/shop.v1.Orders/GetOrder"
# endregion: show
