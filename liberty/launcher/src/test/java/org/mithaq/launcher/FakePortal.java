package org.mithaq.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A portal of one's own making: answers by path, and remembers what it was asked. */
final class FakePortal implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> bodies = new CopyOnWriteArrayList<>();

  FakePortal() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  FakePortal when(String path, int status, String body) {
    answers.put(path, new Answer(status, body, ""));
    return this;
  }

  FakePortal accepts(String path, String job) {
    answers.put(path, new Answer(202, "{}", job));
    return this;
  }

  Environment environment() {
    return new Environment(
        Map.of(
            "MITHAQ_URL",
            address().toString(),
            "MITHAQ_OPERATOR_TOKEN",
            "t0ken",
            "MITHAQ_DATA",
            "/nowhere"));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Method, path and query of every request, and the authorization behind it. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  List<String> bodies() {
    return List.copyOf(bodies);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(
        exchange.getRequestMethod()
            + " "
            + exchange.getRequestURI()
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization"));
    bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Answer answer =
        answers.getOrDefault(
            exchange.getRequestURI().getPath(),
            new Answer(404, "{\"title\":\"Nothing here\"}", ""));
    if (!answer.location().isEmpty()) {
      exchange.getResponseHeaders().add("Location", answer.location());
    }
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private record Answer(int status, String body, String location) {}
}
