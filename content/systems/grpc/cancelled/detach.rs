// not run: needs tonic, which is not installed where programs are run
// build.rs generates the server with generate_default_stubs(true), so one method is enough.
use std::time::Duration;

use shop::orders_client::OrdersClient;
use shop::orders_server::{Orders, OrdersServer};
use shop::{CreateOrderRequest, Order};
use tonic::transport::{Channel, Server};
use tonic::{Request, Response, Status};

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
struct Front {
    payments: OrdersClient<Channel>,
}

#[tonic::async_trait]
impl Orders for Front {
    async fn create_order(
        &self,
        request: Request<CreateOrderRequest>,
    ) -> Result<Response<Order>, Status> {
        let mut payments = self.payments.clone();
        let mut inner = Request::new(request.into_inner());
        inner.set_timeout(Duration::from_secs(3)); // its own, not the caller's

        // When the caller is gone, tonic drops this handler at its `await`, and all that it awaits.
        // A task of its own goes on.
        let paid = tokio::spawn(async move { // mark
            let order = payments.create_order(inner).await;
            match &order {
                Ok(order) => tracing::info!("{} is {}", order.get_ref().id, order.get_ref().state),
                Err(status) => tracing::error!("not paid: {status}"),
            }
            order
        });
        paid.await.map_err(|failed| Status::internal(failed.to_string()))?
    }
}

#[tokio::main]
async fn main() -> Result<(), tonic::transport::Error> {
    let payments = OrdersClient::connect("http://127.0.0.1:50052").await?;
    let service = OrdersServer::new(Front { payments });
    let address = ([127, 0, 0, 1], 50051).into();
    Server::builder().add_service(service).serve(address).await
}
// endregion: show
