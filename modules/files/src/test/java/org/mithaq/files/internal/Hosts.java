package org.mithaq.files.internal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A host of the web, here on the machine itself, that answers as a test says. */
final class Hosts implements AutoCloseable {
  private final HttpServer server;
  final List<String> asked = new CopyOnWriteArrayList<>();
  final List<String> headers = new CopyOnWriteArrayList<>();
  private final Map<String, Answering> pages = new TreeMap<>();

  /** Answers a request. */
  interface Answering {
    void answer(HttpExchange exchange) throws IOException;
  }

  Hosts() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    headers.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    try (exchange) {
      pages
          .getOrDefault(path, nothing -> send(nothing, 404, "text/plain", "none"))
          .answer(exchange);
    }
  }

  Hosts page(String path, Answering answering) {
    pages.put(path, answering);
    return this;
  }

  Hosts page(String path, String type, String body) {
    return page(path, exchange -> send(exchange, 200, type, body));
  }

  Hosts moved(String path, String to) {
    return page(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
