// not run: needs Grpc.Net.Client and .NET, which are not installed where programs are run
using Grpc.Core;
using Grpc.Net.Client;
using Shop.V1;

// region: show
var gate = new SemaphoreSlim(1, 1);
(string Value, DateTimeOffset Expires)? held = null;

async Task<string> CurrentTokenAsync(CancellationToken cancellation)
{
    await gate.WaitAsync(cancellation); // who comes while a token is fetched waits for the same one
    try
    {
        // 60 s early: the call needs time to get there, and clocks differ.
        if (held is not { } token || token.Expires - TimeSpan.FromSeconds(60) <= DateTimeOffset.UtcNow)
            held = token = await FetchTokenAsync(cancellation);
        return token.Value;
    }
    finally
    {
        gate.Release();
    }
}

// Runs before each call of the channel, streams included.
var perCall = CallCredentials.FromInterceptor(async (context, metadata) =>
    metadata.Add("authorization", $"Bearer {await CurrentTokenAsync(context.CancellationToken)}"));

using var channel = GrpcChannel.ForAddress("https://orders.example", new GrpcChannelOptions
{
    // Composed with TLS. On an http:// address, ForAddress throws.
    Credentials = ChannelCredentials.Create(ChannelCredentials.SecureSsl, perCall), // mark
});
var orders = new Orders.OrdersClient(channel);
foreach (var id in new[] { "o-1", "o-2", "o-3" })
{
    var order = await orders.GetOrderAsync(new GetOrderRequest { Id = id });
    Console.WriteLine($"{order.Id} is {order.State}");
}
// endregion: show

static async Task<(string, DateTimeOffset)> FetchTokenAsync(CancellationToken cancellation)
{
    await Task.Delay(200, cancellation); // the token server takes its time
    return ("demo-token-1", DateTimeOffset.UtcNow.AddHours(1));
}
