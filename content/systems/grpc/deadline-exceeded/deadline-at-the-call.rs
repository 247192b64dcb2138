// not run: needs tonic, which is not installed where programs are run
use std::future::Future;
use std::time::Duration;

use shop::orders_client::OrdersClient;
use shop::GetOrderRequest;
use tonic::{Request, Response, Status};

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
/// Makes a call that ends after `limit`, here and on the server.
async fn within<Q, A, F>(
    limit: Duration,
    message: Q,
    call: impl FnOnce(Request<Q>) -> F,
) -> Result<Response<A>, Status>
where
    F: Future<Output = Result<Response<A>, Status>>,
{
    let mut request = Request::new(message);
    request.set_timeout(limit); // grpc-timeout: what the server gets to know // mark
    // tonic's own timer, and a tonic server's, end the call as CANCELLED, "Timeout expired".
    // This one is there first, and gives it the code that everybody else uses.
    let early = limit.saturating_sub(Duration::from_millis(10));
    tokio::time::timeout(early, call(request)) // mark
        .await
        .unwrap_or_else(|_| Err(Status::deadline_exceeded(format!("no answer in {limit:?}"))))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut orders = OrdersClient::connect("http://127.0.0.1:50051").await?;
    let get = GetOrderRequest { id: "o-42".into() };
    let answer = within(Duration::from_secs(2), get, |request| orders.get_order(request)).await;
    match answer {
        Ok(order) => println!("{} is {}", order.get_ref().id, order.get_ref().state),
        Err(status) => println!("{status}"),
    }
    Ok(())
}
// endregion: show
