package org.mithaq.intake.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.mithaq.kernel.RefusedException;

/** What a file is, told from its bytes; its name is asked only where text could be anything. */
public enum FileKind {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  ODT("application/vnd.oasis.opendocument.text"),
  HTML("text/html"),
  TEXT("text/plain");

  private static final int AHEAD = 4096;

  private final String mediaType;

  FileKind(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  boolean zipped() {
    return this == DOCX || this == ODT;
  }

  /** Looks at the first bytes, and into the list of a ZIP. */
  static FileKind of(Path file, String name) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(AHEAD);
    }
    if (head.length == 0) {
      throw refused("the file is empty");
    }
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    if (latin.substring(0, Math.min(1024, latin.length())).contains("%PDF-")) {
      return PDF;
    }
    if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
      return zip(file);
    }
    refuseWhatIsKnown(head, latin);
    return text(head, latin, name);
  }

  private static FileKind zip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("word/document.xml") != null) {
        return DOCX;
      }
      if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
        try (InputStream type = zip.getInputStream(zip.getEntry("mimetype"))) {
          String mime = new String(type.readNBytes(100), StandardCharsets.US_ASCII).strip();
          if (mime.startsWith(ODT.mediaType)) {
            return ODT;
          }
        }
      }
    } catch (IOException broken) {
      throw refused(
          "the file begins like a DOCX, an ODT or another ZIP, and its list of contents is missing: it was cut off or damaged");
    }
    throw refused(
        "a ZIP that is neither DOCX nor ODT; a spreadsheet, a presentation or an archive is not read");
  }

  private static void refuseWhatIsKnown(byte[] head, String latin) {
    if (latin.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw refused(
          "an old Word file (.doc) or an Office file with a password: save it as DOCX without a password");
    }
    if (latin.startsWith("{\\rtf")) {
      throw refused("an RTF file: save it as DOCX");
    }
    boolean picture =
        latin.startsWith("\u0089PNG")
            || latin.startsWith("\u00FF\u00D8\u00FF")
            || latin.startsWith("GIF8")
            || latin.startsWith("II*\u0000")
            || latin.startsWith("MM\u0000*");
    if (picture) {
      throw refused("a picture: put the pages into a PDF");
    }
    if (latin.startsWith("\u001F\u008B")
        || latin.startsWith("Rar!")
        || latin.startsWith("7z\u00BC")) {
      throw refused("a packed file: unpack it first");
    }
  }

  private static FileKind text(byte[] head, String latin, String name) {
    if (TextEncoding.looksBinary(head)) {
      throw refused("neither PDF, DOCX, ODT, HTML nor plain text");
    }
    String plain =
        new String(withoutZeros(head), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    boolean marked =
        plain.contains("<html") || plain.contains("<!doctype html") || plain.contains("<body");
    boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    return marked || named && latin.indexOf('<') >= 0 ? HTML : TEXT;
  }

  private static byte[] withoutZeros(byte[] head) {
    byte[] kept = new byte[head.length];
    int n = 0;
    for (byte one : head) {
      if (one != 0) {
        kept[n++] = one;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  static RefusedException refused(String why) {
    return RefusedException.invalid("file", why);
  }
}
