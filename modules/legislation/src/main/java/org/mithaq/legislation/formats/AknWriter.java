package org.mithaq.legislation.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.domain.Series;
import org.mithaq.legislation.domain.WorkAddress;

/**
 * Writes a law as Akoma Ntoso 3.0: one document with all versions of one language. Where there are
 * several, each top provision names its version's temporal group, and the ids of later versions end
 * in {@code -v2}, with the id itself as {@code wId}. What the standard has no place for stands in
 * {@code proprietary} as the head of a line of the bulk format.
 */
public final class AknWriter {
  static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  static final String OWN = "https://mithaq.org/ns/law/1";

  private final String uri;
  private final LawDraft law;
  private final List<ExpressionDraft> texts;

  /**
   * @throws RefusedException NotFound when the law has no text in that language
   */
  public AknWriter(String uri, LawDraft law, LanguageTag language) {
    this.uri = uri;
    this.law = law;
    List<ExpressionDraft> spoken =
        law.expressions().stream()
            .filter(text -> text.language().equals(language))
            .sorted(
                Comparator.comparing(ExpressionDraft::authenticity)
                    .thenComparing(text -> !text.consolidated()))
            .toList();
    if (spoken.isEmpty()) {
      throw RefusedException.notFound(uri + " has no text in " + language);
    }
    this.texts =
        spoken.stream()
            .filter(text -> Series.of(text).equals(Series.of(spoken.get(0))))
            .sorted(Comparator.comparing(Series::version))
            .toList();
  }

  /** Leaves the stream open. */
  public void write(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.setDefaultNamespace(AKN);
      xml.writeStartElement(AKN, "akomaNtoso");
      xml.writeDefaultNamespace(AKN);
      document(new AknXml(xml));
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  private void document(AknXml xml) throws XMLStreamException {
    String type =
        WorkAddress.type(law.kind()).equals("judgment") ? "doc" : WorkAddress.type(law.kind());
    boolean several = texts.size() > 1;
    String contains =
        several
            ? "multipleVersions"
            : texts.get(0).consolidated() ? "singleVersion" : "originalVersion";
    xml.open(type, "contains", contains, "name", law.kind().name().toLowerCase(Locale.ROOT));
    new AknHead(uri, law, texts).write(xml);
    new AknHierarchy(xml, type.equals("doc") ? "mainBody" : "body").write(texts);
    xml.close();
  }
}
