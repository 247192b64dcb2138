// not run: needs tonic, which is not installed where programs are run
// build.rs generates the server with generate_default_stubs(true), so one method is enough.
use shop::orders_client::OrdersClient;
use shop::orders_server::{Orders, OrdersServer};
use shop::{CreateOrderRequest, Order};
use tonic::transport::server::TcpIncoming;
use tonic::transport::Server;
use tonic::{Request, Response, Status};

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
const LIMIT: usize = 8 * 1024 * 1024; // without it: 4 MiB, and OUT_OF_RANGE for what is larger

#[derive(Default)]
struct Shop;

#[tonic::async_trait]
impl Orders for Shop {
    async fn create_order(
        &self,
        request: Request<CreateOrderRequest>,
    ) -> Result<Response<Order>, Status> {
        let order = request.into_inner().order.ok_or_else(|| Status::invalid_argument("no order"))?;
        Ok(Response::new(Order { id: "o-1".into(), ..order }))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let service = OrdersServer::new(Shop).max_decoding_message_size(LIMIT); // for requests // mark
    let incoming = TcpIncoming::bind(([127, 0, 0, 1], 50051).into())?; // listens from here on
    tokio::spawn(Server::builder().add_service(service).serve_with_incoming(incoming));

    let mut orders = OrdersClient::connect("http://127.0.0.1:50051")
        .await?
        .max_decoding_message_size(LIMIT); // for responses // mark
    let note = vec![0; 5 * 1024 * 1024];
    let order = Order { customer: "c-7".into(), quantity: 2, note, ..Default::default() };
    let request = CreateOrderRequest { order: Some(order), ..Default::default() };
    let created = orders.create_order(request).await?.into_inner();
    println!("created {}; its note has {} bytes", created.id, created.note.len());
    Ok(())
}
// endregion: show
