package shop;

import io.grpc.BindableService;
import io.grpc.ConnectivityState;
import io.grpc.InsecureChannelCredentials;
import io.grpc.InsecureServerCredentials;
import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.ServerCredentials;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The shop's server and client, shared by all Java programs of the system. What a program is about (handlers, metadata,
 * deadlines, credentials) stays in the program.
 */
public final class Shop {
  private Shop() {}

  /** Starts a shop in plaintext on a free loopback port; methods that it leaves out answer UNIMPLEMENTED. */
  public static Server serve(BindableService orders) throws IOException {
    return server(orders).build().start();
  }

  /** A server in plaintext on a free loopback port, to be set up further. */
  public static NettyServerBuilder server(BindableService... services) {
    return server(InsecureServerCredentials.create(), services);
  }

  /** A server on a free loopback port, to be set up further. */
  public static NettyServerBuilder server(ServerCredentials credentials, BindableService... services) {
    return server(0, credentials, services);
  }

  /** A server on a loopback port, to be set up further. */
  public static NettyServerBuilder server(int port, ServerCredentials credentials, BindableService... services) {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var builder = NettyServerBuilder.forAddress(address, credentials);
    for (var service : services) builder.addService(service);
    return builder;
  }

  /** {@code 127.0.0.1:<port>} of a server that was started. */
  public static String address(Server server) {
    return "127.0.0.1:" + server.getPort();
  }

  /** A channel in plaintext. */
  public static ManagedChannel connect(String target) {
    return channel(target).build();
  }

  /** A channel in plaintext, to be set up further. */
  public static NettyChannelBuilder channel(String target) {
    return NettyChannelBuilder.forTarget(target, InsecureChannelCredentials.create());
  }

  /** Connects, and returns the channel when a call need not wait for that any more. */
  public static ManagedChannel ready(ManagedChannel channel) throws InterruptedException {
    while (channel.getState(true) != ConnectivityState.READY) Thread.sleep(10);
    return channel;
  }

  /** A loopback address on which nothing listens: of a port that was bound and closed again. */
  public static String deadAddress() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "127.0.0.1:" + socket.getLocalPort();
    }
  }

  /** Prints an exception and what caused it as {@code printStackTrace} does, without the frames. */
  public static void print(Throwable thrown) {
    System.out.println(thrown);
    for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      System.out.println("Caused by: " + cause);
    }
  }
}
