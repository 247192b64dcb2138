// not run: needs Grpc.AspNetCore and .NET, which are not installed where programs are run
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Shop.V1;

// region: show
const int EightMiB = 8 * 1024 * 1024; // without it: 4 MiB on either side

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel =>
    kestrel.ListenLocalhost(5001, listen => listen.Protocols = HttpProtocols.Http2));
builder.Services.AddGrpc().AddServiceOptions<OrdersService>(options =>
    options.MaxReceiveMessageSize = EightMiB); // for requests, of this service alone // mark
var app = builder.Build();
app.MapGrpcService<OrdersService>();
await app.StartAsync();

using var channel = GrpcChannel.ForAddress("http://localhost:5001", new GrpcChannelOptions
{
    MaxReceiveMessageSize = EightMiB, // for responses // mark
});
var orders = new Orders.OrdersClient(channel);
var note = ByteString.CopyFrom(new byte[5 * 1024 * 1024]);
var created = await orders.CreateOrderAsync(new CreateOrderRequest
{
    Order = new Order { Customer = "c-7", Quantity = 2, Note = note },
});
Console.WriteLine($"created {created.Id}; its note has {created.Note.Length} bytes");
await app.StopAsync();

class OrdersService : Orders.OrdersBase
{
    public override Task<Order> CreateOrder(CreateOrderRequest request, ServerCallContext context) =>
        Task.FromResult(new Order(request.Order) { Id = "o-1" });
}
// endregion: show
