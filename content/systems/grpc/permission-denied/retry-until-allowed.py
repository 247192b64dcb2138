# needs: python3-grpcio
import json
from concurrent.futures import ThreadPoolExecutor

import grpc
from authorized import AuthorizedOrders, outcome
from shop import serve
from shop_pb2_grpc import OrdersStub

# region: show
audit = []


def refuse(caller, permission, order_id):
    audit.append(f"denied: {caller} {permission} {order_id}")
    return f"{permission} denied"


retry_policy = {
    "maxAttempts": 5,
    "initialBackoff": "0.1s",
    "maxBackoff": "1s",
    "backoffMultiplier": 2,
    "retryableStatusCodes": ["UNAVAILABLE", "PERMISSION_DENIED"],  # mark
}
config = json.dumps({"methodConfig": [{"name": [{}], "retryPolicy": retry_policy}]})
options = [("grpc.service_config", config)]
servicer = AuthorizedOrders({"demo-token-1": "billing"}, refuse)
with serve(servicer) as shop, grpc.insecure_channel(shop.address, options) as channel:
    cancel = OrdersStub(channel).CancelOrder
    with ThreadPoolExecutor(10) as pool:
        answers = list(
            pool.map(lambda n: outcome(cancel, f"o-{n}", "demo-token-1"), range(10))
        )
succeeded = sum(answer.endswith("CANCELLED") for answer in answers)
print(f"10 calls: {succeeded} succeeded")
print("denials in the audit log:", len(audit))
# endregion: show
