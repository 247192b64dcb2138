// not run: needs tonic, which is not installed where programs are run
use std::time::Duration;

use shop::orders_client::OrdersClient;
use shop::{GetOrderRequest, Order};
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Request, Status};

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
/// tonic has no retry policy of its own, and reads no service config. GetOrder may run twice.
async fn get_order(orders: &OrdersClient<Channel>, id: &str) -> Result<Order, Status> {
    let mut backoff = Duration::from_millis(200);
    let mut attempt = 1;
    loop {
        let mut request = Request::new(GetOrderRequest { id: id.into() }); // a call consumes it
        request.set_timeout(Duration::from_secs(2));
        match orders.clone().get_order(request).await {
            Ok(order) => return Ok(order.into_inner()),
            Err(status) if status.code() == Code::Unavailable && attempt < 4 => { // mark
                tokio::time::sleep(backoff.mul_f64(rand::random_range(0.5..1.0))).await; // mark
                backoff = (backoff * 2).min(Duration::from_secs(2));
                attempt += 1;
            }
            Err(status) => return Err(status),
        }
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // connect() fails at once if nobody listens; a lazy channel connects, and reconnects, per call.
    let channel = Endpoint::from_static("http://127.0.0.1:50051").connect_lazy(); // mark
    let order = get_order(&OrdersClient::new(channel), "o-42").await?;
    println!("{} is {}", order.id, order.state);
    Ok(())
}
// endregion: show
