// not run: needs Grpc.Net.Client and .NET, which are not installed where programs are run
using Grpc.Core;
using Grpc.Net.Client;
using Shop.V1;

// region: show
var perCall = CallCredentials.FromInterceptor((context, metadata) =>
{
    metadata.Add("authorization", "Bearer demo-token-1");
    return Task.CompletedTask;
});

// No TLS: behind a mesh or in development.
using var channel = GrpcChannel.ForAddress("http://localhost:5001"); // mark
var orders = new Orders.OrdersClient(channel);
try
{
    // On a channel without TLS, the call goes on without its call credentials. The client's log has
    // a warning: "The configured CallCredentials were not used because the call does not use TLS."
    // (The client factory is stricter: after AddCallCredentials it makes no client without TLS.)
    await orders.GetOrderAsync(
        new GetOrderRequest { Id = "o-42" },
        new CallOptions(credentials: perCall)); // mark
}
catch (RpcException error)
{
    Console.Error.WriteLine(error.Message); // the server: missing bearer token
    Environment.Exit(1);
}
// endregion: show
