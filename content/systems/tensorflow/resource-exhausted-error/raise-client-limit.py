import grpc

# region: show
LARGEST_ANSWER = 64 * 1024 * 1024

channel = grpc.insecure_channel(
    "model-server:8500",
    options=[("grpc.max_receive_message_length", LARGEST_ANSWER)],  # mark
)
# stub = prediction_service_pb2_grpc.PredictionServiceStub(channel)
print("answers of up to 64 MiB")
channel.close()
# endregion: show
