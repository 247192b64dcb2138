// not run: needs Grpc.AspNetCore and .NET, which are not installed where programs are run
using Grpc.Core;
using Shop.V1;

// region: show
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrpc();
// The inner calls get what is left of the caller's deadline, and end when the caller hangs up.
builder.Services
    .AddGrpcClient<Orders.OrdersClient>(options => options.Address = new("https://backend.example"))
    .EnableCallContextPropagation(); // mark
var app = builder.Build();
app.MapGrpcService<OrdersService>();
app.Run();

class OrdersService(Orders.OrdersClient backend) : Orders.OrdersBase
{
    public override async Task<Order> CreateOrder(CreateOrderRequest request, ServerCallContext context)
    {
        // ASP.NET Core does not stop a handler. It cancels this token, at the deadline or when the
        // caller is gone; what takes time has to take the token.
        var gone = context.CancellationToken; // mark
        for (var step = 0; step < 10; step++)
            await Task.Delay(TimeSpan.FromMilliseconds(200), gone); // query, price, stock … // mark

        gone.ThrowIfCancellationRequested(); // the last moment at which stopping costs nothing
        return await backend.CreateOrderAsync(request); // no deadline here: it is passed on
    }
}
// endregion: show
