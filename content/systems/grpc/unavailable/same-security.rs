// not run: needs tonic, which is not installed where programs are run
// Cargo.toml: tonic = { version = "0.14", features = ["tls-ring", "tls-native-roots"] }
use shop::orders_client::OrdersClient;
use shop::GetOrderRequest;
use tonic::transport::{ClientTlsConfig, Endpoint};

mod shop {
    tonic::include_proto!("shop.v1");
}

// region: show
#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // With its scheme: tonic takes no bare host:port.
    let url = std::env::var("ORDERS_URL")?; // http://127.0.0.1:50051, https://orders.example:443

    // `https` alone is not enough here. Without tls_config, tonic does not connect ("Connecting to
    // HTTPS without TLS enabled"); without a TLS feature, it speaks plaintext to the TLS port.
    let mut endpoint = Endpoint::from_shared(url)?;
    match endpoint.uri().scheme_str() {
        Some("https") => {
            let tls = ClientTlsConfig::new().with_native_roots();
            endpoint = endpoint.tls_config(tls)?; // mark
        }
        Some("http") => {}
        other => return Err(format!("ORDERS_URL must be http or https, found {other:?}").into()),
    }

    let mut orders = OrdersClient::new(endpoint.connect().await?);
    let order = orders.get_order(GetOrderRequest { id: "o-42".into() }).await?.into_inner();
    println!("{} is {}", order.id, order.state);
    Ok(())
}
// endregion: show
