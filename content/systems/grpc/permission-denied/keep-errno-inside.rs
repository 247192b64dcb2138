// not run: needs tonic, which is not installed where programs are run
// build.rs generates the server with generate_default_stubs(true), so one method is enough.
use shop::orders_server::{Orders, OrdersServer};
use shop::{GetOrderRequest, Order};
use tonic::{transport::Server, Request, Response, Status};

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
const STATE: &str = "/var/lib/shop/state";

/// A failure of the server's own. It has no From<std::io::Error>, so `?` alone does not compile.
struct Own(Status);

impl Own {
    fn failure(what: &str, error: std::io::Error) -> Self {
        tracing::error!(%error, what, "cannot answer"); // path and errno stay here
        Own(Status::internal("order state cannot be read")) // mark
    }
}

async fn state() -> Result<String, Own> {
    tokio::fs::read_to_string(STATE).await.map_err(|error| Own::failure(STATE, error)) // mark
}

#[derive(Default)]
struct Shop;

#[tonic::async_trait]
impl Orders for Shop {
    async fn get_order(
        &self,
        request: Request<GetOrderRequest>,
    ) -> Result<Response<Order>, Status> {
        let id = request.into_inner().id;
        let state = state().await.map_err(|Own(status)| status)?;
        Ok(Response::new(Order { id, state, ..Default::default() }))
    }
}

#[tokio::main]
async fn main() -> Result<(), tonic::transport::Error> {
    Server::builder()
        .add_service(OrdersServer::new(Shop))
        .serve(([127, 0, 0, 1], 50051).into())
        .await
}
// endregion: show
