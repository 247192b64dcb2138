<?php
// not run: needs the grpc extension for PHP, which is not installed where programs are run

declare(strict_types=1);

use Grpc\ChannelCredentials;
use Shop\V1\GetOrderRequest;
use Shop\V1\OrdersClient;

require __DIR__ . '/vendor/autoload.php';

// region: show
$orders = new OrdersClient('orders.example:443', [ // host and port, no https:// in front
    'credentials' => ChannelCredentials::createSsl(),
    // Runs before each call of this client, streams included.
    'update_metadata' => function (array $metadata): array {
        $token = trim(getenv('ORDERS_TOKEN') ?: throw new RuntimeException('ORDERS_TOKEN is not set'));
        // A list of strings, even for one value: metadata can have the same key twice.
        $metadata['authorization'] = ["Bearer $token"]; // mark
        return $metadata;
    },
]);

[$order, $status] = $orders->GetOrder(new GetOrderRequest(['id' => 'o-42']))->wait();
if ($status->code !== Grpc\STATUS_OK) { // wait() does not throw: without this line, $order is null
    fwrite(STDERR, "$status->code: $status->details\n");
    exit(1);
}
echo "{$order->getId()} is {$order->getState()}\n";
// endregion: show
