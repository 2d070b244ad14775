package org.mithaq.opendata.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mithaq.opendata.ArchiveManifest.ArchivedFile;

/** A zip on its way out, which keeps account of what it was given, file by file. */
final class ArchiveZip implements AutoCloseable {
  private final ZipOutputStream zip;
  private final List<ArchivedFile> files = new ArrayList<>();

  ArchiveZip(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /** What writes a file, and says how many rows it has. */
  interface Content {
    long write(OutputStream out) throws IOException;
  }

  /** Writes a file and enters it into the account. */
  void add(String path, String licence, Content content) throws IOException {
    MessageDigest digest = sha256();
    zip.putNextEntry(new ZipEntry(path));
    Counted counted = new Counted(new DigestOutputStream(new Open(zip), digest));
    long rows = content.write(counted);
    counted.flush();
    zip.closeEntry();
    files.add(
        new ArchivedFile(
            path, licence, rows, counted.size, HexFormat.of().formatHex(digest.digest())));
  }

  /** Writes a file that speaks of the others and is not of them. */
  void addApart(String path, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    zip.write(bytes);
    zip.closeEntry();
  }

  List<ArchivedFile> files() {
    return List.copyOf(files);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** Whoever writes a file may close its stream, not the archive. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream zip) {
      super(zip);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** How many bytes went through. */
  private static final class Counted extends FilterOutputStream {
    private long size;

    Counted(OutputStream to) {
      super(to);
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      size++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      size += length;
    }
  }
}
