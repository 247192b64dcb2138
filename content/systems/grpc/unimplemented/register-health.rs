// not run: needs tonic, which is not installed where programs are run
// build.rs generates the server with generate_default_stubs(true), so no method is needed here.
use std::time::Duration;

use shop::orders_server::{Orders, OrdersServer};
use tonic::server::NamedService;
use tonic::transport::Server;
use tonic_health::server::{health_reporter, HealthReporter};
use tonic_health::ServingStatus::{NotServing, Serving};

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
#[derive(Default)]
struct Shop;

impl Orders for Shop {}

async fn database_answers() -> bool {
    true // SELECT 1, with a timeout
}

async fn tell_the_truth(health: HealthReporter) {
    loop {
        let status = if database_answers().await { Serving } else { NotServing }; // mark
        // "" is what a probe asks for that names no service. tonic has it SERVING from the start.
        for service in ["", OrdersServer::<Shop>::NAME] {
            health.set_service_status(service, status).await;
        }
        tokio::time::sleep(Duration::from_secs(5)).await;
    }
}

#[tokio::main]
async fn main() -> Result<(), tonic::transport::Error> {
    let (health, health_service) = health_reporter();
    tokio::spawn(tell_the_truth(health));

    Server::builder()
        .add_service(health_service) // grpc.health.v1.Health // mark
        .add_service(OrdersServer::new(Shop))
        .serve(([127, 0, 0, 1], 50051).into())
        .await
}
// endregion: show
