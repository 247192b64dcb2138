// not run: needs Grpc.AspNetCore and .NET, which are not installed where programs are run
// Packages: Grpc.AspNetCore, Grpc.AspNetCore.HealthChecks
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Shop.V1;

// region: show
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGrpc();
builder.Services.AddSingleton<Database>();
builder.Services
    .AddGrpcHealthChecks()
    .AddCheck<DatabaseCheck>("database"); // every check counts for "", which probes ask for // mark

var app = builder.Build();
app.MapGrpcService<OrdersService>(); // forgotten: "Service is unimplemented."
app.MapGrpcHealthChecksService(); // grpc.health.v1.Health // mark
app.Run();

class DatabaseCheck(Database database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellation = default) =>
        await database.AnswersAsync(cancellation)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("no answer"); // NOT_SERVING // mark
}
// endregion: show

class OrdersService : Orders.OrdersBase { }

class Database
{
    public Task<bool> AnswersAsync(CancellationToken cancellation) => Task.FromResult(true);
}
