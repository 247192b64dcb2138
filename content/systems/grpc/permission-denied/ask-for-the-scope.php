<?php
// not run: needs the grpc extension for PHP, which is not installed where programs are run

declare(strict_types=1);

use Google\Rpc\ErrorInfo;
use Google\Rpc\Status;
use Grpc\ChannelCredentials;
use Shop\V1\GetOrderRequest;
use Shop\V1\OrdersClient;

require __DIR__ . '/vendor/autoload.php'; // google/common-protos has Google\Rpc

// region: show
/** The reason that the server gave, as far as it gave one. */
function errorInfo(stdClass $status): ?ErrorInfo
{
    $bytes = $status->metadata['grpc-status-details-bin'][0] ?? null; // the bytes, decoded // mark
    if ($bytes === null) {
        return null;
    }
    $rich = new Status();
    $rich->mergeFromString($bytes);
    foreach ($rich->getDetails() as $detail) {
        if ($detail->getTypeUrl() === 'type.googleapis.com/google.rpc.ErrorInfo') {
            $info = new ErrorInfo();
            $info->mergeFromString($detail->getValue());
            return $info;
        }
    }
    return null;
}

session_start();
$orders = new OrdersClient('orders.example:443', ['credentials' => ChannelCredentials::createSsl()]);
$metadata = ['authorization' => ["Bearer {$_SESSION['token']}"]];
[, $status] = $orders->CancelOrder(new GetOrderRequest(['id' => 'o-42']), $metadata)->wait();

$info = $status->code === Grpc\STATUS_PERMISSION_DENIED ? errorInfo($status) : null;
if ($info?->getReason() === 'SCOPE_MISSING') {
    // The user may, the token may not: ask for this scope, now, and come back to this page.
    $scope = rawurlencode($info->getMetadata()['scope']);
    header("Location: https://login.example/authorize?client_id=shop&scope=$scope"); // mark
    exit;
}
echo $status->code === Grpc\STATUS_OK ? 'cancelled' : htmlspecialchars($status->details);
// endregion: show
