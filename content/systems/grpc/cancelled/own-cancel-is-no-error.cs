// not run: needs Grpc.Net.Client and .NET, which are not installed where programs are run
using Grpc.Core;
using Grpc.Net.Client;
using Shop.V1;

// region: show
using var channel = GrpcChannel.ForAddress("https://orders.example");
var orders = new Orders.OrdersClient(channel);

async Task<Order?> GetOrderAsync(string id, CancellationToken wanted)
{
    try
    {
        return await orders.GetOrderAsync(
            new GetOrderRequest { Id = id },
            deadline: DateTime.UtcNow.AddSeconds(3),
            cancellationToken: wanted);
    }
    // Not an OperationCanceledException, as elsewhere in .NET, unless the channel's option
    // ThrowOperationCanceledOnCancellation is set.
    catch (RpcException error)
        when (error.StatusCode == StatusCode.Cancelled && wanted.IsCancellationRequested) // mark
    {
        return null; // our own decision
    }
    // CANCELLED, and it was not us: that one goes to the caller.
}

using var first = new CancellationTokenSource();
var left = GetOrderAsync("o-41", first.Token);
first.CancelAfter(TimeSpan.FromMilliseconds(200)); // the user clicks on another order
var found = await GetOrderAsync("o-42", CancellationToken.None);
Console.WriteLine($"o-41: {(await left is null ? "no longer wanted" : "shown")}");
Console.WriteLine($"o-42: {found?.State}");
// endregion: show
