// needs: openjdk-17-jdk-headless
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Authenticator;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;

// region: show
class WrongScheme {
    static void refuse(ServerSocket proxy) {
        String answer = "HTTP/1.1 407 Proxy Authentication Required\r\n"
            + "Proxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\n\r\n";
        try (Socket client = proxy.accept()) {
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream()));
            while (!lines.readLine().isEmpty()) { /* CONNECT and its fields */ }
            client.getOutputStream().write(answer.getBytes());
        } catch (IOException error) {
            System.err.println(error);
        }
    }

    public static void main(String[] arguments) throws Exception {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread refusing = new Thread(() -> refuse(server));
        refusing.start();
        Authenticator.setDefault(new Authenticator() {
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication("reader", "demo-password-1".toCharArray());
            }
        });
        var address = new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
        var proxy = new Proxy(Proxy.Type.HTTP, address);
        try {
            new URL("https://shop.example.com/orders/7").openConnection(proxy).getInputStream(); // mark
        } catch (IOException error) {
            System.err.println(error); // the password was there, and was not sent
            System.exit(1);
        }
    }
}
// endregion: show
