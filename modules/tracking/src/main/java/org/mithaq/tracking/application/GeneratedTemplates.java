package org.mithaq.tracking.application;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Template;
import org.mithaq.tracking.domain.GeneratedTemplate;
import org.mithaq.tracking.domain.GeneratedTemplate.Condition;

/** The working questionnaires that this module's data describes, made from the catalogue. */
@ApplicationScoped
class GeneratedTemplates {
  private static final String FOLDER = "/META-INF/mithaq-tracking/";

  private final ConventionCatalogue conventions;
  private final List<NamedCsvRecord> templates = rows("templates.csv");
  private final List<Condition> conditions =
      rows("conditions.csv").stream()
          .map(row -> new Condition(row.getField("obligation"), texts(row, "text")))
          .toList();

  @Inject
  GeneratedTemplates(ConventionCatalogue conventions) {
    this.conventions = conventions;
  }

  /** Those that have a question, as the catalogue is now, without a version. */
  List<Template> all() {
    return templates.stream().map(this::made).filter(one -> !one.questions().isEmpty()).toList();
  }

  Optional<Template> find(String code) {
    return templates.stream()
        .filter(row -> row.getField("code").equals(code))
        .findFirst()
        .map(this::made);
  }

  private Template made(NamedCsvRecord row) {
    List<String> articles = new ArrayList<>();
    List<ObligationView> obligations = new ArrayList<>();
    for (String range : row.getField("articles").split(" ")) {
      String instrument = range.substring(0, range.indexOf('/'));
      String[] ends = range.substring(range.indexOf('/') + 1).split("-");
      for (ArticleView article : conventions.articles(instrument)) {
        if (within(article.number(), ends)) {
          articles.add(article.path());
          obligations.addAll(conventions.obligations(instrument, article.number()));
        }
      }
    }
    return new GeneratedTemplate(row.getField("code"), texts(row, "title"), articles)
        .of(obligations, conditions);
  }

  private static boolean within(String article, String[] ends) {
    int number = Integer.parseInt(article);
    return number >= Integer.parseInt(ends[0]) && number <= Integer.parseInt(ends[ends.length - 1]);
  }

  private static Texts texts(NamedCsvRecord row, String column) {
    return Texts.of(
        "en",
        row.getField(column + "_en"),
        "fr",
        row.getField(column + "_fr"),
        "ar",
        row.getField(column + "_ar"));
  }

  private static List<NamedCsvRecord> rows(String file) {
    try (InputStream in = GeneratedTemplates.class.getResourceAsStream(FOLDER + file);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
