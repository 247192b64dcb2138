// not run: needs tonic, which is not installed where programs are run
// build.rs generates the server with generate_default_stubs(true), so one method is enough.
use shop::orders_server::{Orders, OrdersServer};
use shop::{GetOrderRequest, Order};
use tonic::{transport::Server, Request, Response, Status};

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
#[derive(Default)]
struct Shop;

#[tonic::async_trait]
impl Orders for Shop {
    async fn get_order(
        &self,
        request: Request<GetOrderRequest>,
    ) -> Result<Response<Order>, Status> {
        let id = request.into_inner().id;
        // The process may not read the file. `?` makes a status of the std::io::Error, by its kind:
        // PermissionDenied becomes code 7, "Permission denied (os error 13)".
        let state = tokio::fs::read_to_string("/var/lib/shop/state").await?; // mark
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
