<?php
// not run: needs the grpc extension for PHP, which is not installed where programs are run

declare(strict_types=1);

use Grpc\ChannelCredentials;
use Shop\V1\CreateOrderRequest;
use Shop\V1\Order;
use Shop\V1\OrdersClient;

require __DIR__ . '/vendor/autoload.php';

// region: show
/**
 * A proto3 string has to be UTF-8. Checked here, at the border, and not by the setter: its error
 * comes from the middle of the program and names no field of the form.
 */
function readOrder(array $form): Order
{
    $customer = $form['customer'] ?? null;
    if (!is_string($customer) || !mb_check_encoding($customer, 'UTF-8')) { // mark
        throw new InvalidArgumentException('customer has to be text in UTF-8');
    }
    // Form fields are strings: '2' is fine, 'two' and '2.5' are not.
    $quantity = filter_var($form['quantity'] ?? null, FILTER_VALIDATE_INT, [ // mark
        'options' => ['min_range' => 1, 'max_range' => 2_147_483_647], // int32
    ]);
    if ($quantity === false) {
        throw new InvalidArgumentException('quantity has to be a number, 1 or more');
    }
    return new Order(['customer' => $customer, 'quantity' => $quantity]);
}

try {
    $order = readOrder($_POST);
} catch (InvalidArgumentException $error) {
    http_response_code(400);
    exit($error->getMessage());
}
$orders = new OrdersClient('orders.example:443', ['credentials' => ChannelCredentials::createSsl()]);
[$created, $status] = $orders->CreateOrder(new CreateOrderRequest(['order' => $order]))->wait();
echo $status->code === Grpc\STATUS_OK ? "created {$created->getId()}" : 'try again later';
// endregion: show
