package org.mithaq.running;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another host of the web, on this machine, whose pages a test writes and takes away. */
public final class OtherHost implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public OtherHost() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().toString();
          asked.add(path);
          String page = pages.get(path);
          byte[] body = String.valueOf(page).getBytes(StandardCharsets.UTF_8);
          boolean xml = body.length > 0 && body[0] == '<' && !path.endsWith(".html");
          exchange
              .getResponseHeaders()
              .set("Content-Type", xml ? "text/xml" : "text/html; charset=utf-8");
          exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** The page that is at a path with its query from now on. */
  public OtherHost page(String path, String body) {
    pages.put(path, body);
    return this;
  }

  public void takesAway(String path) {
    pages.remove(path);
  }

  public List<String> asked() {
    return asked;
  }

  public String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
