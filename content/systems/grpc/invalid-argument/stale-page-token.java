// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import pages.v1.LinesGrpc;
import pages.v1.Page;
import pages.v1.Query;
import shop.Shop;

class StalePageToken {
  public static void main(String[] args) throws Exception {
    // region: show
    var orders = List.of("o-1 PAID", "o-2 SENT", "o-3 PAID", "o-4 SENT", "o-5 PAID");
    var server = Shop.serve(new LinesGrpc.LinesImplBase() {
      @Override
      public void list(Query query, StreamObserver<Page> response) {
        var state = query.getState();
        // The token holds the query it belongs to: sealed or signed in real life.
        var token = (query.getPageToken().isEmpty() ? state + "@0" : query.getPageToken()).split("@");
        if (!token[0].equals(state)) {
          var text = "page_token belongs to a request with another state";
          response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException());
          return;
        }
        var found = orders.stream().filter(line -> line.endsWith(state)).toList();
        var at = Integer.parseInt(token[1]);
        var next = at + 1 < found.size() ? state + "@" + (at + 1) : "";
        response.onNext(Page.newBuilder().addLines(found.get(at)).setNextPageToken(next).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var lines = LinesGrpc.newBlockingStub(channel);
    try {
      var first = lines.list(Query.newBuilder().setState("PAID").build());
      System.out.println(first.getLinesList());
      // Meanwhile the user picks another filter.
      var second = Query.newBuilder().setState("SENT").setPageToken(first.getNextPageToken()); // mark
      System.out.println(lines.list(second.build()).getLinesList());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
