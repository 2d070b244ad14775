package org.mithaq.app.ui.sitemap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The two documents of the protocol. */
final class SitemapXml {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private SitemapXml() {}

  static void index(HttpServletResponse response, String base, List<String> maps)
      throws IOException {
    write(response, base, "sitemapindex", "sitemap", maps);
  }

  static void pages(HttpServletResponse response, String base, List<String> pages)
      throws IOException {
    write(response, base, "urlset", "url", pages);
  }

  private static void write(
      HttpServletResponse response, String base, String root, String entry, List<String> paths)
      throws IOException {
    response.setContentType("application/xml");
    response.setCharacterEncoding("UTF-8");
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(response.getOutputStream(), "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(NAMESPACE);
      for (String path : paths) {
        xml.writeStartElement(entry);
        xml.writeStartElement("loc");
        xml.writeCharacters(base + encoded(path));
        xml.writeEndElement();
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  /** Numbers of laws are printed in any script; an address in a sitemap is ASCII. */
  private static String encoded(String path) {
    try {
      return new java.net.URI(null, null, path, null).toASCIIString();
    } catch (java.net.URISyntaxException notAPath) {
      throw new IllegalStateException(path, notAPath);
    }
  }
}
