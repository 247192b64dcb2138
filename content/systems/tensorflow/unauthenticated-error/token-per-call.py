from pathlib import Path

import grpc


# region: show
def from_file(
    context: grpc.AuthMetadataContext, callback: grpc.AuthMetadataPluginCallback
) -> None:
    token = Path("/var/run/secrets/model-gateway/token").read_text().strip()
    callback((("authorization", f"Bearer {token}"),), None)  # mark


class TokenFile(grpc.AuthMetadataPlugin):
    def __call__(
        self, context: grpc.AuthMetadataContext, callback: grpc.AuthMetadataPluginCallback
    ) -> None:
        from_file(context, callback)


credentials = grpc.composite_channel_credentials(
    grpc.ssl_channel_credentials(), grpc.metadata_call_credentials(TokenFile())
)
channel = grpc.secure_channel("model-gateway.example.com:443", credentials)
print("each call reads the token anew")
channel.close()
# endregion: show
