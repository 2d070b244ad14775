package org.mithaq.app.ui.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The version of the stylesheet: browsers keep it for a year and ask again when it changes. */
@Named
@ApplicationScoped
public class Stylesheet {
  @Inject private ServletContext context;

  private volatile String version;

  public String getVersion() {
    if (version == null) {
      try (InputStream css = context.getResourceAsStream("/css/mithaq.css")) {
        CRC32 sum = new CRC32();
        sum.update(css.readAllBytes());
        version = Long.toHexString(sum.getValue());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return version;
  }
}
