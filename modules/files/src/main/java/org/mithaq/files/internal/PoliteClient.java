package org.mithaq.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;

/**
 * The client: no cookies, no retries, moves are followed by whoever asks, an end after the deadline
 * however slowly a host drips.
 */
final class PoliteClient implements AutoCloseable {
  private final CloseableHttpClient client;
  private final Duration deadline;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "mithaq-fetch-deadline");
            thread.setDaemon(true);
            return thread;
          });

  PoliteClient(DnsResolver names, String userAgent, Duration patience, Duration deadline) {
    Timeout timeout = Timeout.of(patience);
    this.deadline = deadline;
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(names)
                    .setMaxConnPerRoute(1)
                    .setMaxConnTotal(20)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(timeout)
                            .setSocketTimeout(timeout)
                            .build())
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(timeout)
                    .setConnectionRequestTimeout(Timeout.of(deadline))
                    .build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .disableAuthCaching()
            .setUserAgent(userAgent)
            .build();
  }

  /** What an answer says before its body. */
  record Head(
      int status,
      String mediaType,
      long length,
      String etag,
      String lastModified,
      String location) {}

  /** Reads an answer; the body ends with it. */
  interface Reading<T> {
    T read(Head head, InputStream body) throws IOException;
  }

  /** The host was slower than the deadline allows. */
  static final class DeadlineException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  <T> T get(URI address, String etag, String lastModified, Reading<T> reading) throws IOException {
    HttpGet request = new HttpGet(address);
    if (!etag.isEmpty()) {
      request.setHeader("If-None-Match", etag);
    }
    if (!lastModified.isEmpty()) {
      request.setHeader("If-Modified-Since", lastModified);
    }
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> end =
        clockwork.schedule(
            () -> {
              late.set(true);
              request.abort();
            },
            deadline.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return client.execute(
          request,
          response -> {
            InputStream body =
                response.getEntity() == null
                    ? InputStream.nullInputStream()
                    : response.getEntity().getContent();
            T read = reading.read(head(response), body);
            // What was not read is not waited for.
            request.abort();
            return read;
          });
    } catch (IOException failed) {
      if (late.get()) {
        throw new DeadlineException();
      }
      throw failed;
    } finally {
      end.cancel(false);
    }
  }

  private static Head head(ClassicHttpResponse response) {
    long length = response.getEntity() == null ? 0 : response.getEntity().getContentLength();
    return new Head(
        response.getCode(),
        value(response, "Content-Type"),
        length,
        value(response, "ETag"),
        value(response, "Last-Modified"),
        value(response, "Location"));
  }

  private static String value(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue).orElse("");
  }

  @Override
  public void close() throws IOException {
    clockwork.shutdownNow();
    client.close();
  }
}
