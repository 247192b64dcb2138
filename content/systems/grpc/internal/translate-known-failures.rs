// not run: needs tonic, which is not installed where programs are run
// build.rs generates the server with generate_default_stubs(true), so one method is enough.
use shop::orders_server::{Orders, OrdersServer};
use shop::{GetOrderRequest, Order};
use tonic::{transport::Server, Request, Response, Status};
use uuid::Uuid;

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
async fn find_order(pool: &sqlx::PgPool, id: &str) -> Result<String, sqlx::Error> {
    sqlx::query_scalar("SELECT state FROM orders WHERE id = $1").bind(id).fetch_one(pool).await
}

/// The one place that knows which failure gets which code. A reference in place of the text.
fn translate(error: sqlx::Error) -> Status {
    if let sqlx::Error::RowNotFound = error {
        return Status::not_found("no such order");
    }
    let reference = Uuid::new_v4();
    tracing::error!(%reference, %error, "orders cannot be read");
    let text = format!("orders cannot be read, reference {reference}");
    match error {
        sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) => Status::unavailable(text), // mark
        _ => Status::internal(text), // mark
    }
}

struct Shop(sqlx::PgPool);

#[tonic::async_trait]
impl Orders for Shop {
    async fn get_order(
        &self,
        request: Request<GetOrderRequest>,
    ) -> Result<Response<Order>, Status> {
        let id = request.into_inner().id;
        let state = find_order(&self.0, &id).await.map_err(translate)?; // mark
        Ok(Response::new(Order { id, state, ..Default::default() }))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let pool = sqlx::PgPool::connect_lazy("postgres://127.0.0.1/shop")?;
    let service = OrdersServer::new(Shop(pool));
    let address = ([127, 0, 0, 1], 50051).into();
    Ok(Server::builder().add_service(service).serve(address).await?)
}
// endregion: show
