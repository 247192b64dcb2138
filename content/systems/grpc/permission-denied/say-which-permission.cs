// not run: needs Grpc.AspNetCore and .NET, which are not installed where programs are run
// Packages: Grpc.AspNetCore, Grpc.StatusProto
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Shop.V1;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrpc();
var app = builder.Build();
app.MapGrpcService<OrdersService>();
app.Run();

// region: show
class OrdersService : Orders.OrdersBase
{
    static readonly HashSet<string> Stored = ["o-42"];
    static readonly HashSet<string> Grants = ["orders.get"]; // of the one caller in this program

    public override Task<Order> CancelOrder(GetOrderRequest request, ServerCallContext context)
    {
        // The permission first, before anything is looked up:
        if (!Grants.Contains("orders.cancel"))
            throw Denied("orders.cancel", $"orders/{request.Id}"); // mark
        if (!Stored.Contains(request.Id))
            throw new RpcException(new(StatusCode.NotFound, $"order {request.Id} not found"));
        return Task.FromResult(new Order { Id = request.Id, State = "CANCELLED" });
    }

    static RpcException Denied(string permission, string resource)
    {
        var info = new ErrorInfo
        {
            Reason = "PERMISSION_MISSING",
            Domain = "shop.example",
            Metadata = { ["permission"] = permission, ["resource"] = resource },
        };
        return new Google.Rpc.Status
        {
            Code = (int)Code.PermissionDenied,
            Message = $"{permission} denied on {resource} (or it might not exist)",
            Details = { Any.Pack(info) }, // mark
        }.ToRpcException(); // the client reads it with GetRpcStatus()?.GetDetail<ErrorInfo>()
    }
}
// endregion: show
