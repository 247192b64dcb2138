<?php
// not run: needs the grpc extension for PHP, which is not installed where programs are run

declare(strict_types=1);

use Grpc\Channel;
use Grpc\ChannelCredentials;
use Grpc\Interceptor;
use Shop\V1\GetOrderRequest;
use Shop\V1\OrdersClient;

require __DIR__ . '/vendor/autoload.php';

// region: show
/** For every unary call of the client that brings no timeout of its own. */
final class WithTimeout extends Interceptor
{
    public function __construct(private int $microseconds)
    {
    }

    public function interceptUnaryUnary(
        $method,
        $argument,
        $deserialize,
        $continuation,
        array $metadata = [],
        array $options = []
    ) {
        $options += ['timeout' => $this->microseconds]; // mark
        return $continuation($method, $argument, $deserialize, $metadata, $options);
    }
}

$channel = new Channel('orders.example:443', ['credentials' => ChannelCredentials::createSsl()]);
$timed = Interceptor::intercept($channel, new WithTimeout(2_000_000)); // microseconds: 2 s // mark
$orders = new OrdersClient('orders.example:443', [], $timed);

[$order, $status] = $orders->GetOrder(new GetOrderRequest(['id' => 'o-42']))->wait();
echo $status->code === Grpc\STATUS_OK
    ? "{$order->getId()} is {$order->getState()}\n"
    : "$status->code: $status->details\n";
// endregion: show
