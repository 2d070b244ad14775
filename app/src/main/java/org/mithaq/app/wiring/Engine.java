package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.mithaq.elasticsearch.engine.EngineSettings;

/** Tells the engine where it is: {@code MITHAQ_SEARCH_URL}, several addresses apart by commas. */
@ApplicationScoped
class Engine {
  private static final String HERE = "http://127.0.0.1:9200";

  private final Settings settings;

  @Inject
  Engine(Settings settings) {
    this.settings = settings;
  }

  @Produces
  @Dependent
  EngineSettings engineSettings() {
    List<URI> urls =
        Arrays.stream(settings.text("MITHAQ_SEARCH_URL").orElse(HERE).split(","))
            .map(String::strip)
            .map(URI::create)
            .toList();
    return new EngineSettings(
        urls,
        settings.text("MITHAQ_SEARCH_USER").orElse(""),
        settings.secret("MITHAQ_SEARCH_PASSWORD").orElse(""),
        settings.secret("MITHAQ_SEARCH_API_KEY").orElse(""),
        settings.text("MITHAQ_SEARCH_PREFIX").orElse(EngineSettings.DEFAULT_PREFIX),
        number("MITHAQ_SEARCH_SHARDS", 1),
        number("MITHAQ_SEARCH_REPLICAS", 0),
        EngineSettings.Patience.USUAL);
  }

  private int number(String name, int otherwise) {
    return settings.text(name).map(Integer::valueOf).orElse(otherwise);
  }
}
