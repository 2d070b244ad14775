package org.mithaq.elasticsearch.engine.connection;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.mithaq.elasticsearch.engine.EngineSettings;

/** The HTTP client: pool, timeouts and the account, sent with every request. */
final class RestClients {
  private RestClients() {}

  static RestClient of(EngineSettings settings) {
    HttpHost[] hosts = settings.urls().stream().map(RestClients::host).toArray(HttpHost[]::new);
    EngineSettings.Patience patience = settings.patience();
    RestClientBuilder builder =
        RestClient.builder(hosts)
            .setRequestConfigCallback(
                config ->
                    config
                        .setConnectTimeout((int) patience.connect().toMillis())
                        .setSocketTimeout((int) patience.answer().toMillis())
                        .setConnectionRequestTimeout((int) patience.answer().toMillis()))
            .setHttpClientConfigCallback(
                http ->
                    http.setMaxConnTotal(patience.connections())
                        .setMaxConnPerRoute(patience.connections())
                        .disableCookieManagement());
    String path = settings.urls().get(0).getPath();
    if (path != null && path.length() > 1) {
      builder.setPathPrefix(path);
    }
    String account = authorization(settings);
    if (!account.isEmpty()) {
      builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", account)});
    }
    return builder.build();
  }

  private static HttpHost host(URI url) {
    return new HttpHost(url.getHost(), port(url), url.getScheme());
  }

  /** A cluster behind HTTPS without a port means 443, as everywhere else on the web. */
  private static int port(URI url) {
    if (url.getPort() > 0) {
      return url.getPort();
    }
    return "https".equals(url.getScheme()) ? 443 : 9200;
  }

  private static String authorization(EngineSettings settings) {
    if (!settings.apiKey().isEmpty()) {
      return "ApiKey " + settings.apiKey();
    }
    if (settings.user().isEmpty()) {
      return "";
    }
    String both = settings.user() + ":" + settings.password();
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }
}
