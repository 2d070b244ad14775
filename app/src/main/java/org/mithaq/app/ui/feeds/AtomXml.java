package org.mithaq.app.ui.feeds;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mithaq.app.ui.feeds.Feed.Entry;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;

/** A feed as Atom (RFC 4287). */
final class AtomXml {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final XMLStreamWriter xml;
  private final String base;

  private AtomXml(XMLStreamWriter xml, String base) {
    this.xml = xml;
    this.base = base;
  }

  /**
   * @param base the portal's address without a slash at its end
   * @param self path and query of the feed
   */
  static void write(Feed feed, LanguageTag reader, String base, String self, OutputStream out)
      throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new AtomXml(xml, base).feed(feed, reader, self);
      xml.flush();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  private void feed(Feed feed, LanguageTag reader, String self) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", reader.code());
    element("id", feed.id());
    text("title", feed.title());
    element("updated", feed.updated().truncatedTo(ChronoUnit.SECONDS).toString());
    xml.writeStartElement("author");
    element("name", "Mithaq");
    xml.writeEndElement();
    link("self", "application/atom+xml", self);
    link("alternate", "text/html", feed.page());
    for (Entry entry : feed.entries()) {
      entry(entry);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Entry entry) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", entry.id());
    text("title", entry.title());
    element("updated", entry.updated().truncatedTo(ChronoUnit.SECONDS).toString());
    link("alternate", "text/html", entry.page());
    text("summary", entry.summary());
    if (!entry.rights().isEmpty()) {
      element("rights", entry.rights());
    }
    xml.writeEmptyElement("category");
    xml.writeAttribute("term", entry.category());
    xml.writeEndElement();
  }

  private void text(String name, Text text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("xml:lang", text.language().code());
    xml.writeCharacters(printable(text.value()));
    xml.writeEndElement();
  }

  private void element(String name, String value) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(printable(value));
    xml.writeEndElement();
  }

  private void link(String relation, String type, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", base + encoded(path));
  }

  /** Addresses of laws hold numbers of any script; a query is encoded already. */
  private static String encoded(String path) {
    int query = path.indexOf('?');
    String only = query < 0 ? path : path.substring(0, query);
    try {
      return new URI(null, null, only, null).toASCIIString()
          + (query < 0 ? "" : path.substring(query));
    } catch (URISyntaxException notAPath) {
      throw new IllegalStateException(path, notAPath);
    }
  }

  /** XML 1.0 has no control characters but tab and line ends. */
  private static String printable(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
