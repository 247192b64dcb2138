// needs: openjdk-17-jdk-headless libgrpc-java

import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class AuthorityByOption {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    var proxy =
        Scene.play("front", "{'upstream': '%s', 'answers': ['pass']}".formatted(Shop.address(server)));

    var channel =
        Shop.channel(proxy.address())
            .overrideAuthority("shop.example") // becomes :authority; no host field // mark
            .build();
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    var fields = proxy.ask("fields").getAsJsonArray().get(0).getAsJsonObject();
    System.out.println(":authority: " + fields.get(":authority") + ", host: " + fields.get("host"));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    proxy.close();
  }
}
