package org.mithaq.intake.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * Unpacks a DOCX or ODT once, counting, before any parser opens it: bombs of bytes, of elements and
 * of entities end here, and so does what was cut off.
 *
 * @param macros whether it carries some; they are never looked at
 * @param embedded how many pictures and embedded files
 */
record ZipGuard(boolean macros, int embedded) {
  /** Less than this may shrink as it likes: a page of blanks is no bomb. */
  private static final long SMALL = 8L << 20;

  private static final int MOST_SHRINKING = 200;

  static ZipGuard pass(Path file, Limits limits) throws IOException {
    boolean macros = false;
    int embedded = 0;
    long[] total = {0};
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > limits.entries()) {
        throw tooLarge("the file packs more than " + limits.entries() + " parts");
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        macros |= entry.getName().endsWith("vbaProject.bin");
        embedded += entry.getName().matches("(?i).*/(?:media|embeddings|Pictures)/.+") ? 1 : 0;
        try (InputStream in = new Counting(zip.getInputStream(entry), entry, total, limits)) {
          look(entry, in, limits);
        }
      }
    } catch (ZipException broken) {
      throw FileKind.refused("the packed file is damaged: " + broken.getMessage());
    } catch (java.io.EOFException cut) {
      throw FileKind.refused("the packed file ends in the middle");
    }
    return new ZipGuard(macros, embedded);
  }

  private static void look(ZipEntry entry, InputStream in, Limits limits) throws IOException {
    String name = entry.getName();
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      read(name, in, limits);
    } else {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  private static void read(String name, InputStream in, Limits limits) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    int depth = 0;
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw FileKind.refused(name + ": a document type declaration is not accepted");
        }
        depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        if (depth > limits.depth()) {
          throw FileKind.refused(name + ": elements deeper than " + limits.depth());
        }
      }
    } catch (XMLStreamException broken) {
      if (broken.getNestedException() instanceof IOException cause) {
        throw cause;
      }
      int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
      throw FileKind.refused(name + ", line " + line + ": no well-formed XML");
    }
  }

  private static RefusedException tooLarge(String why) {
    return new RefusedException(new Refusal.TooLarge("file", why));
  }

  /** Counts what really comes out, whatever the list says. */
  private static final class Counting extends FilterInputStream {
    private final ZipEntry entry;
    private final long[] total;
    private final Limits limits;
    private long own;

    Counting(InputStream in, ZipEntry entry, long[] total, Limits limits) {
      super(in);
      this.entry = entry;
      this.total = total;
      this.limits = limits;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(int n) {
      own += n;
      total[0] += n;
      boolean bomb = own > SMALL && own / Math.max(1, entry.getCompressedSize()) > MOST_SHRINKING;
      if (bomb || total[0] > limits.unpackedBytes()) {
        throw tooLarge(entry.getName() + " unpacks to far more than a document holds");
      }
    }
  }
}
