package org.mithaq.app.api.oai;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.mithaq.app.api.oai.OaiAnswers.Body;
import org.mithaq.app.asking.PortalAddress;

/** {@code /oai}: the protocol for metadata harvesting, version 2.0, for everybody. */
@WebServlet("/oai")
public class OaiServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OaiAnswers answers;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      // Written whole before it is sent, so that what breaks on the way is no half answer.
      ByteArrayOutputStream answer = answer(request);
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      answer.writeTo(response.getOutputStream());
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  private ByteArrayOutputStream answer(HttpServletRequest request)
      throws XMLStreamException, IOException {
    Instant now = clock.instant();
    String base = PortalAddress.of(request);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OaiXml xml = new OaiXml(out);
    try {
      OaiVerb verb = OaiVerb.of(request.getParameterMap());
      Map<String, String> arguments = verb.arguments(request.getParameterMap());
      Body body = body(verb, arguments, request, now);
      Map<String, String> asked = new TreeMap<>(arguments);
      asked.put("verb", verb.name());
      xml.begin(now, base + "/oai", asked);
      xml.open(verb.name());
      body.write(xml);
      xml.close();
    } catch (OaiException refused) {
      xml.begin(now, base + "/oai", Map.of());
      xml.element("error", refused.getMessage(), "code", refused.code().name());
    }
    xml.end();
    return out;
  }

  private Body body(
      OaiVerb verb, Map<String, String> arguments, HttpServletRequest request, Instant now)
      throws OaiException {
    String base = PortalAddress.of(request);
    return switch (verb) {
      case Identify -> answers.identify(base + "/oai", administrator(request), now);
      case ListMetadataFormats -> answers.formats(arguments);
      case ListSets -> answers.sets(arguments);
      case ListIdentifiers -> answers.list(arguments, false, base, now);
      case ListRecords -> answers.list(arguments, true, base, now);
      case GetRecord -> answers.record(arguments, base);
    };
  }

  /** Every domain has a postmaster (RFC 2142); whoever runs the portal need not name another. */
  private static String administrator(HttpServletRequest request) {
    String host = request.getServerName();
    return "postmaster@" + (host.contains(".") ? host : host + ".localdomain");
  }

  /** The protocol asks for both methods; a form and an address say the same. */
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    doGet(request, response);
  }
}
