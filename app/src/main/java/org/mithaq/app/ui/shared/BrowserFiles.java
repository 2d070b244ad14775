package org.mithaq.app.ui.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The version of stylesheet and script: browsers keep them and ask again when they change. */
@Named
@ApplicationScoped
public class BrowserFiles {
  private static final List<String> FILES =
      List.of(
          "/css/mithaq.css",
          "/css/desk.css",
          "/js/suggest.js",
          "/js/reading.js",
          "/js/editor.js",
          "/js/upload.js");

  @Inject private ServletContext context;

  private volatile String version;

  public String getVersion() {
    if (version == null) {
      CRC32 sum = new CRC32();
      FILES.forEach(file -> sum.update(bytes(file)));
      version = Long.toHexString(sum.getValue());
    }
    return version;
  }

  private byte[] bytes(String file) {
    try (InputStream stream = context.getResourceAsStream(file)) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
