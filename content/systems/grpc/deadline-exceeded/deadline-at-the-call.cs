// not run: needs Grpc.Net.Client and .NET, which are not installed where programs are run
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Shop.V1;

// region: show
using var channel = GrpcChannel.ForAddress("https://orders.example");
var orders = new Orders.OrdersClient(channel.Intercept(new WithDeadline(TimeSpan.FromSeconds(2))));

var order = await orders.GetOrderAsync(new GetOrderRequest { Id = "o-42" });
Console.WriteLine($"{order.Id} is {order.State}");

/// <summary>For every asynchronous unary call that brings no deadline of its own.</summary>
class WithDeadline(TimeSpan limit) : Interceptor
{
    public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(
        TRequest request,
        ClientInterceptorContext<TRequest, TResponse> context,
        AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
    {
        if (context.Options.Deadline is not null)
            return continuation(request, context);

        // A moment, not a length: computed here, for this call. And in UTC: Grpc.Net.Client refuses
        // DateTime.Now with an InvalidOperationException.
        var options = context.Options.WithDeadline(DateTime.UtcNow + limit); // mark
        return continuation(request, new(context.Method, context.Host, options));
    }
}
// endregion: show
