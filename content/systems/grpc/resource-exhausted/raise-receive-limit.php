<?php
// not run: needs the grpc extension for PHP, which is not installed where programs are run

declare(strict_types=1);

use Grpc\ChannelCredentials;
use Shop\V1\GetOrderRequest;
use Shop\V1\OrdersClient;

require __DIR__ . '/vendor/autoload.php';

// region: show
$orders = new OrdersClient('orders.example:443', [
    'credentials' => ChannelCredentials::createSsl(),
    // For responses, 4 MiB without it. What the server takes is set at the server.
    'grpc.max_receive_message_length' => 8 * 1024 * 1024, // mark
]);

[$order, $status] = $orders->GetOrder(new GetOrderRequest(['id' => 'o-42']))->wait();
if ($status->code !== Grpc\STATUS_OK) {
    fwrite(STDERR, "$status->code: $status->details\n");
    exit(1);
}
// The bytes and the decoded object are in memory together: leave room below memory_limit.
echo "{$order->getId()}: a note of ", strlen($order->getNote()), " bytes\n";
// endregion: show
