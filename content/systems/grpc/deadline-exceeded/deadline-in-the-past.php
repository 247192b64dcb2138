<?php
// not run: needs the grpc extension for PHP, which is not installed where programs are run

declare(strict_types=1);

use Grpc\ChannelCredentials;
use Shop\V1\GetOrderRequest;
use Shop\V1\OrdersClient;

require __DIR__ . '/vendor/autoload.php';

// region: show
$orders = new OrdersClient('orders.example:443', ['credentials' => ChannelCredentials::createSsl()]);

// Meant as two seconds. The unit is the microsecond, and two of them are over before the call begins.
$options = ['timeout' => 2]; // mark
[, $status] = $orders->GetOrder(new GetOrderRequest(['id' => 'o-42']), [], $options)->wait();

if ($status->code === Grpc\STATUS_DEADLINE_EXCEEDED) {
    fwrite(STDERR, "$status->code: $status->details\n"); // mark
    exit(1);
}
// endregion: show
