// not run: needs tonic, which is not installed where programs are run
use shop::orders_client::OrdersClient;
use shop::GetOrderRequest;
use tonic::metadata::{Ascii, MetadataValue};
use tonic::transport::{Channel, ClientTlsConfig};
use tonic::{Request, Status};

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let channel = Channel::from_static("https://orders.example:443")
        .tls_config(ClientTlsConfig::new().with_enabled_roots())?
        .connect()
        .await?;

    // parse() refuses what a header cannot carry, such as the line break at the end of a file.
    let token = std::env::var("ORDERS_TOKEN")?;
    let mut bearer: MetadataValue<Ascii> = format!("Bearer {}", token.trim()).parse()?;
    bearer.set_sensitive(true); // Debug prints "Sensitive" in its place

    // Runs before each call of this client, streams included.
    let mut orders = OrdersClient::with_interceptor(channel, move |mut request: Request<()>| {
        request.metadata_mut().insert("authorization", bearer.clone()); // mark
        Ok::<_, Status>(request)
    });

    let order = orders.get_order(GetOrderRequest { id: "o-42".into() }).await?.into_inner();
    println!("{} is {}", order.id, order.state);
    Ok(())
}
// endregion: show
