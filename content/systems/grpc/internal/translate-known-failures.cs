// not run: needs Grpc.AspNetCore and .NET, which are not installed where programs are run
using System.Data.Common;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Shop.V1;

var builder = WebApplication.CreateBuilder(args);
// region: show
builder.Services.AddGrpc(options => options.Interceptors.Add<Translate>()); // for every service
var app = builder.Build();
app.MapGrpcService<OrdersService>();
app.Run();

/// <summary>
/// Knows which failure gets which code. Without it, what a handler throws ends in UNKNOWN:
/// "Exception was thrown by handler."
/// </summary>
class Translate(ILogger<Translate> log) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request,
        ServerCallContext context,
        UnaryServerMethod<TRequest, TResponse> continuation)
    {
        try
        {
            return await continuation(request, context);
        }
        catch (Exception error) when (error is not (RpcException or OperationCanceledException))
        {
            var reference = Guid.NewGuid(); // in the log and in the answer
            log.LogError(error, "{Method} failed, reference {Reference}", context.Method, reference);
            var code = error is TimeoutException or DbException { IsTransient: true }
                ? StatusCode.Unavailable // mark
                : StatusCode.Internal; // mark
            throw new RpcException(new Status(code, $"failed, reference {reference}"));
        }
    }
}
// endregion: show

class OrdersService : Orders.OrdersBase
{
    public override Task<Order> GetOrder(GetOrderRequest request, ServerCallContext context) =>
        throw new TimeoutException("the database did not answer");
}
