<?php
// not run: needs the grpc extension for PHP, which is not installed where programs are run

declare(strict_types=1);

use Grpc\ChannelCredentials;
use Shop\V1\GetOrderRequest;
use Shop\V1\OrdersClient;

require __DIR__ . '/vendor/autoload.php';

// region: show
$retryReads = [
    'methodConfig' => [[
        'name' => [['service' => 'shop.v1.Orders', 'method' => 'GetOrder']], // a read
        'retryPolicy' => [
            'maxAttempts' => 4, // the first one included; more than 5 counts as 5
            'initialBackoff' => '0.2s',
            'maxBackoff' => '2s',
            'backoffMultiplier' => 2,
            'retryableStatusCodes' => ['UNAVAILABLE'], // mark
        ],
    ]],
    'retryThrottling' => ['maxTokens' => 10, 'tokenRatio' => 0.1],
];

$orders = new OrdersClient('orders.example:443', [
    'credentials' => ChannelCredentials::createSsl(),
    'grpc.service_config' => json_encode($retryReads, JSON_THROW_ON_ERROR), // a string // mark
]);

// The timeout is for all attempts together. The extension keeps the connection of a finished
// request: the first call after a quiet hour can meet a dead one, which a retry gets past.
$call = $orders->GetOrder(new GetOrderRequest(['id' => 'o-42']), [], ['timeout' => 4_000_000]);
[$order, $status] = $call->wait();
echo $status->code === Grpc\STATUS_OK
    ? "{$order->getId()} is {$order->getState()}\n"
    : "$status->code: $status->details\n";
// endregion: show
