<?php
// not run: needs the grpc extension for PHP, which is not installed where programs are run

declare(strict_types=1);

use Grpc\ChannelCredentials;
use Shop\V1\ListOrdersRequest;
use Shop\V1\OrdersClient;

require __DIR__ . '/vendor/autoload.php';

// region: show
$orders = new OrdersClient('orders.example:443', ['credentials' => ChannelCredentials::createSsl()]);
$feed = $orders->ListOrders(new ListOrdersRequest(), [], ['timeout' => 3_000_000]);

$seen = 0;
$enough = false;
foreach ($feed->responses() as $order) {
    echo "{$order->getId()} is {$order->getState()}\n";
    if (++$seen === 3) {
        $enough = true;
        $feed->cancel(); // leaving the loop alone does not tell the server // mark
        break;
    }
}

$status = $feed->getStatus();
if ($enough && $status->code === Grpc\STATUS_CANCELLED) { // mark
    echo "three are enough\n";
} elseif ($status->code !== Grpc\STATUS_OK) {
    // CANCELLED, and it was not us: that one is an error.
    fwrite(STDERR, "$status->code: $status->details\n");
    exit(1);
}
// endregion: show
