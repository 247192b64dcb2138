# The shop for programs that call it from a shell. What a server answers is said to a scene; what is asked is said by
# the program itself.

# The schema that buf reads, because the shop has no reflection unless a scene says so.
schema="$ERRDEX_HARNESS/shop.proto"

# Plays a scene until the program ends, and says at which address: play "shop-by-rules" '{"rules": []}'
play() {
  coproc "$ERRDEX_NODE" "$ERRDEX_HARNESS/scene.ts" "$@"
  # Bash forgets the pipe's number as soon as the scene ends; the program's own end closes it.
  exec 8>&"${COPROC[1]}"
  local says
  read -r says <&"${COPROC[0]}"
  address="${says#*\"address\":\"}"
  address="${address%%\"*}"
}
