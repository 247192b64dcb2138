// not run: needs Grpc.Net.Client and .NET, which are not installed where programs are run
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;
using Shop.V1;

// region: show
var retryReads = new MethodConfig
{
    Names = { new MethodName { Service = "shop.v1.Orders", Method = "GetOrder" } }, // a read
    RetryPolicy = new RetryPolicy
    {
        MaxAttempts = 4, // the first one included; GrpcChannelOptions.MaxRetryAttempts is 5
        InitialBackoff = TimeSpan.FromSeconds(0.2),
        MaxBackoff = TimeSpan.FromSeconds(2),
        BackoffMultiplier = 2,
        RetryableStatusCodes = { StatusCode.Unavailable }, // mark
    },
};

using var channel = GrpcChannel.ForAddress("https://orders.example", new GrpcChannelOptions
{
    ServiceConfig = new ServiceConfig
    {
        MethodConfigs = { retryReads }, // mark
        RetryThrottling = new RetryThrottlingPolicy { MaxTokens = 10, TokenRatio = 0.1 },
    },
});
var orders = new Orders.OrdersClient(channel);
try
{
    var order = await orders.GetOrderAsync(
        new GetOrderRequest { Id = "o-42" },
        deadline: DateTime.UtcNow.AddSeconds(4)); // for all attempts together
    Console.WriteLine($"{order.Id} is {order.State}");
}
catch (RpcException error)
{
    Console.Error.WriteLine(error.Message);
    Environment.Exit(1);
}
// endregion: show
