package org.mithaq.app.ui.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The query of the address that was asked for, also behind the forward to a view. */
public final class AskedQuery {
  private AskedQuery() {}

  /** As it was sent, without its question mark; empty where there is none. */
  public static String of(HttpServletRequest request) {
    // Behind a forward it stands here (Servlet 6.1, 9.4.2).
    Object asked = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    String query = asked instanceof String text ? text : request.getQueryString();
    return query == null ? "" : query;
  }

  /** Names of its parameters. */
  static Set<String> names(HttpServletRequest request) {
    return Arrays.stream(of(request).split("&"))
        .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
        .collect(Collectors.toSet());
  }
}
