<?php
// not run: needs the grpc extension for PHP, which is not installed where programs are run

declare(strict_types=1);

use Grpc\ChannelCredentials;
use Shop\V1\GetOrderRequest;
use Shop\V1\Order;
use Shop\V1\OrdersClient;
use Shop\V1\UpdateOrderRequest;

require __DIR__ . '/vendor/autoload.php';

// region: show
const NO_CANCEL = 'shop.v1.Orders/CancelOrder unimplemented';

/** @return array{?Order, stdClass} */
function cancelOrder(OrdersClient $orders, string $id): array
{
    // A variable would be forgotten with the request. APCu is shared by the workers of a pool.
    if (!apcu_exists(NO_CANCEL)) {
        $result = $orders->CancelOrder(new GetOrderRequest(['id' => $id]))->wait();
        if ($result[1]->code !== Grpc\STATUS_UNIMPLEMENTED) { // mark
            return $result;
        }
        apcu_store(NO_CANCEL, true, 3600); // ask again in an hour // mark
    }
    $order = new Order(['id' => $id, 'state' => 'CANCELLED']);
    return $orders->UpdateOrder(new UpdateOrderRequest(['order' => $order]))->wait();
}

$orders = new OrdersClient('orders.example:443', ['credentials' => ChannelCredentials::createSsl()]);
foreach (['o-41', 'o-42', 'o-43'] as $id) {
    [$order, $status] = cancelOrder($orders, $id);
    echo $status->code === Grpc\STATUS_OK
        ? "$id is {$order->getState()}\n"
        : "$status->code: $status->details\n";
}
// endregion: show
