package org.mithaq.elasticsearch.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.junit.jupiter.api.Test;

/** What the server reads about the plugin is what the plugin holds. */
class PluginDescriptionTest {
  private static final Path PLUGIN = Path.of("src/main/plugin");
  private static final Path SOURCES = Path.of("src/main/java/org/mithaq/elasticsearch/analysis");

  @Test
  void theServerIsToldOfEveryFactoryByItsName() throws Exception {
    assertThat(named()).isEqualTo(annotated());
  }

  @Test
  void everyNamedFactoryMakesAnAnalyzerThatWorks() throws Exception {
    for (String type : named().values()) {
      AnalyzerFactory factory =
          (AnalyzerFactory) Class.forName(type).getConstructor().newInstance();
      assertThat(Terms.of(factory.create(), "Article 5 المادة").all()).hasSize(3);
    }
  }

  @Test
  void oneDescriptorForEachMajorDiffersInTheServerOnly() throws IOException {
    Properties eight = descriptor("es8.properties");
    Properties nine = descriptor("es9.properties");
    assertThat(eight.remove("elasticsearch.version")).asString().startsWith("8.");
    assertThat(nine.remove("elasticsearch.version")).asString().startsWith("9.");
    assertThat(eight).isEqualTo(nine).containsEntry("name", "mithaq-analysis");
  }

  private static Map<String, String> named() throws IOException {
    Map<String, String> names = new TreeMap<>();
    String json = Files.readString(PLUGIN.resolve("named_components.json"));
    assertThat(json).contains('"' + AnalyzerFactory.class.getName() + '"');
    Matcher entry = Pattern.compile("\"(\\w+)\": \"([\\w.]+)\"").matcher(json);
    while (entry.find()) {
      names.put(entry.group(1), entry.group(2));
    }
    return names;
  }

  private static Map<String, String> annotated() throws Exception {
    Map<String, String> names = new TreeMap<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Factory.java")).toList()) {
        String simple = file.getFileName().toString().replace(".java", "");
        Class<?> type = Class.forName(LegalAnalyzer.class.getPackageName() + '.' + simple);
        names.put(type.getAnnotation(NamedComponent.class).value(), type.getName());
      }
    }
    return names;
  }

  private static Properties descriptor(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(PLUGIN.resolve(name))) {
      properties.load(reader);
    }
    return properties;
  }
}
