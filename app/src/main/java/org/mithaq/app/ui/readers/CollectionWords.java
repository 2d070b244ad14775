package org.mithaq.app.ui.readers;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.app.asking.ChosenProvision;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.papers.Paper;
import org.mithaq.papers.Sheet;
import org.mithaq.readers.ProvisionCollections.Collection;

/**
 * What stands in a collection that is taken home: each provision with its words of the day, its
 * reader's note, and its citation.
 *
 * @param base where the portal answers
 */
record CollectionWords(
    Collection collection, LocalDate day, Labels labels, LanguageTag reader, String base) {
  static final List<String> COLUMNS =
      List.of("state", "law", "number", "language", "text", "note", "asAt", "address");

  void write(List<KeptProvision> all, Paper paper) {
    paper.heading(1, new Text(reader, collection.name()));
    paper.note(said("time.on", Days.inWords(day, reader)));
    for (KeptProvision one : all) {
      one.found().ifPresentOrElse(found -> provision(found, paper), () -> gone(one, paper));
      if (!one.kept().note().isEmpty()) {
        paper.heading(3, said("keep.note"));
        paper.paragraph(new Text(reader, one.kept().note()));
      }
      paper.address(base + one.kept().address());
    }
    paper.note(said("disclaimer"));
  }

  private void provision(ChosenProvision one, Paper paper) {
    paper.heading(2, new Text(one.language(), one.name()));
    paper.note(new Text(reader, labels.state(one.of().iso3(), reader)));
    one.of().titles().bestFor(reader).ifPresent(paper::note);
    paper.paragraph(one.law() ? new Text(one.language(), one.words()) : said("compare.notlaw"));
    if (!one.of().source().url().isEmpty()) {
      paper.address(one.of().source().url());
    }
  }

  private void gone(KeptProvision one, Paper paper) {
    paper.heading(2, new Text(LanguageTag.ENGLISH, one.kept().address()));
    paper.paragraph(said("keep.gone"));
  }

  void write(List<KeptProvision> all, Sheet sheet) throws IOException {
    for (KeptProvision one : all) {
      Json row = json(one);
      sheet.row(
          List.of(
              row.state(),
              row.law(),
              row.number(),
              row.language(),
              one.found().isPresent() ? row.text() : said("keep.gone").value(),
              row.note(),
              row.asAt(),
              row.address()));
    }
    sheet.row(List.of("", "", "", "", said("disclaimer").value(), "", "", ""));
  }

  /** For programs. */
  Whole json(List<KeptProvision> all) {
    return new Whole(collection.name(), all.stream().map(this::json).toList());
  }

  private Json json(KeptProvision one) {
    return new Json(
        one.found().map(found -> labels.state(found.of().iso3(), reader)).orElse(""),
        one.found()
            .map(
                found ->
                    found.of().titles().bestFor(reader).map(Text::value).orElse(found.of().uri()))
            .orElse(""),
        one.found().map(ChosenProvision::name).orElse(""),
        one.found().map(found -> found.language().code()).orElse(""),
        one.found()
            .map(found -> found.law() ? found.words() : said("compare.notlaw").value())
            .orElse(""),
        one.kept().note(),
        day.toString(),
        base + one.kept().address());
  }

  private Text said(String key, Object... values) {
    return new Text(reader, Labels.said(key, reader, values));
  }

  /** A collection for programs. */
  public record Whole(String name, List<Json> provisions) {}

  /** A provision of it. */
  public record Json(
      String state,
      String law,
      String number,
      String language,
      String text,
      String note,
      String asAt,
      String address) {}
}
