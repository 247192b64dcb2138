// not run: needs tonic, which is not installed where programs are run
// Cargo.toml: tonic = { version = "0.14", features = ["gzip"] }
// build.rs generates the server with generate_default_stubs(true), so one method is enough.
use shop::orders_client::OrdersClient;
use shop::orders_server::{Orders, OrdersServer};
use shop::{CreateOrderRequest, Order};
use tonic::codec::CompressionEncoding::Gzip;
use tonic::transport::server::TcpIncoming;
use tonic::transport::Server;
use tonic::{Request, Response, Status};

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
#[derive(Default)]
struct Shop;

#[tonic::async_trait]
impl Orders for Shop {
    async fn create_order(
        &self,
        request: Request<CreateOrderRequest>,
    ) -> Result<Response<Order>, Status> {
        let order = request.into_inner().order.unwrap_or_default();
        println!("server: note of {} bytes", order.note.len());
        Ok(Response::new(Order { id: "o-43".into(), ..order }))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A tonic server takes no compressed request unless it is told so, for each service.
    let service = OrdersServer::new(Shop).accept_compressed(Gzip).send_compressed(Gzip); // mark
    let incoming = TcpIncoming::bind(([127, 0, 0, 1], 50051).into())?; // listens from here on
    tokio::spawn(Server::builder().add_service(service).serve_with_incoming(incoming));

    let mut orders = OrdersClient::connect("http://127.0.0.1:50051")
        .await?
        .send_compressed(Gzip)
        .accept_compressed(Gzip); // mark
    let note = b"fragile ".repeat(12_500);
    let order = Order { customer: "c-7".into(), note, ..Default::default() };
    let request = CreateOrderRequest { order: Some(order), ..Default::default() };
    println!("created {}", orders.create_order(request).await?.get_ref().id);
    Ok(())
}
// endregion: show
