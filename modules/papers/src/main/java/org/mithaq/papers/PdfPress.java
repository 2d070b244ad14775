package org.mithaq.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.fop.events.Event;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Sets formatting objects as PDF, one paper at a time: setting a long law takes memory. A character
 * that no typeface has would be printed as a cross; such a paper is refused instead.
 */
final class PdfPress {
  private static final int AT_A_TIME = 1;
  private static final long PATIENCE_SECONDS = 30;
  private static final int NAMED = 10;
  private static final Semaphore PRESSES = new Semaphore(AT_A_TIME, true);

  private PdfPress() {}

  /** What writes the formatting objects. */
  interface Setting {
    /**
     * @return the words of each heading and paragraph that are read out in place of its glyphs,
     *     empty where the glyphs do
     */
    List<String> write(ContentHandler to) throws SAXException;
  }

  /** Writes nothing when the paper is refused. */
  static void print(Text title, Setting setting, OutputStream out) throws IOException {
    if (!waited()) {
      throw new RefusedException(
          new Refusal.Unavailable("Other papers are being set; try again in a minute"));
    }
    try {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream(65_536);
      Set<String> missing = new TreeSet<>();
      List<String> words = set(title, setting, pdf, missing);
      if (!missing.isEmpty()) {
        throw lacking(missing);
      }
      ReadOut.write(pdf, words, out);
    } finally {
      PRESSES.release();
    }
  }

  static RefusedException lacking(Set<String> characters) {
    return RefusedException.invalid(
        "format",
        "The typefaces of PDF lack "
            + characters.stream().limit(NAMED).collect(Collectors.joining(", "))
            + "; format=docx leaves the typeface to the reader's machine");
  }

  private static List<String> set(
      Text title, Setting setting, OutputStream pdf, Set<String> missing) throws IOException {
    FOUserAgent agent = Typefaces.FACTORY.newFOUserAgent();
    agent.setAccessibility(true);
    agent.setTitle(title.value());
    agent.setProducer("Mithaq");
    agent.getEventBroadcaster().addEventListener(event -> note(event, missing));
    try {
      Fop fop = Typefaces.FACTORY.newFop("application/pdf", agent, pdf);
      return setting.write(fop.getDefaultHandler());
    } catch (SAXException broken) {
      throw new IOException("The paper cannot be set", broken);
    }
  }

  private static void note(Event event, Set<String> missing) {
    if (event.getEventID().endsWith("glyphNotAvailable")) {
      missing.add(Drawn.named((Character) event.getParam("ch")));
    }
  }

  private static boolean waited() {
    try {
      return PRESSES.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Settings and typefaces, read from beside this class when the first paper is set. */
  private static final class Typefaces {
    static final FopFactory FACTORY = factory();

    private static FopFactory factory() {
      try (InputStream settings = PdfPress.class.getResourceAsStream("pdf.xml")) {
        URI base = URI.create("file:" + FromBeside.FOLDER);
        FopFactory factory =
            new FopFactoryBuilder(base, new FromBeside())
                .setConfiguration(new DefaultConfigurationBuilder().build(settings))
                .build();
        // FOP's manager of typefaces does not ask the resolver of its factory.
        factory
            .getFontManager()
            .setResourceResolver(
                ResourceResolverFactory.createInternalResourceResolver(base, new FromBeside()));
        factory.getFontManager().disableFontCache();
        return factory;
      } catch (IOException | ConfigurationException broken) {
        throw new IllegalStateException("pdf.xml cannot be read", broken);
      }
    }
  }

  /** Nothing is read from the disk or the network, whatever a paper says. */
  private static final class FromBeside implements ResourceResolver {
    /** No such folder: FOP asks for addresses of a kind that the JDK knows. */
    static final String FOLDER = "/papers/";

    @Override
    public Resource getResource(URI address) throws IOException {
      String path = address.getPath();
      InputStream file =
          path != null && path.startsWith(FOLDER)
              ? PdfPress.class.getResourceAsStream(path.substring(FOLDER.length()))
              : null;
      if (file == null) {
        throw new IOException("A paper does not read " + address);
      }
      return new Resource(file);
    }

    @Override
    public OutputStream getOutputStream(URI address) throws IOException {
      throw new IOException("A paper does not write " + address);
    }
  }
}
