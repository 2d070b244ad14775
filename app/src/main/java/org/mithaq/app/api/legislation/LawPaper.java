package org.mithaq.app.api.legislation;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Text;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.papers.Paper;

/**
 * A law to take home: its words in their own direction, what must be known of them before they are
 * relied on, and the record that they can be cited by.
 *
 * @param asAt the day that was asked for
 * @param base the portal's address without a slash at its end
 */
record LawPaper(
    ExpressionView text, LocalDate asAt, Labels labels, LanguageTag reader, String base) {
  private static final int DEEPEST = 6;

  void write(Paper paper) {
    LawView law = text.law();
    paper.heading(1, title());
    paper.note(new Text(reader, kind()));
    paper.note(said("paper.asat", Days.inWords(asAt, reader)));
    notices(paper);
    text.provisions().forEach(one -> provision(one, 2, paper));
    paper.heading(2, said("law.record"));
    dates(paper);
    source(paper);
    paper.note(said("law.address"));
    paper.address(base + address());
    paper.note(new Text(reader, citation(law)));
    paper.note(said("disclaimer"));
  }

  /** The name of its file, without ending: State, number and year, language, day. */
  String fileName() {
    return ("mithaq" + text.law().uri().replace("/akn", "") + "-" + text.language().iso3())
            .replaceAll("[^A-Za-z0-9]+", "-")
        + "-"
        + asAt;
  }

  private Text title() {
    LawView law = text.law();
    return law.titles()
        .in(text.language())
        .or(() -> law.titles().bestFor(reader))
        .orElse(new Text(reader, law.uri()));
  }

  private String kind() {
    LawView law = text.law();
    String number = law.numberAsPrinted().isEmpty() ? law.number() : law.numberAsPrinted();
    return joined(
        " · ",
        labels.state(law.iso3(), reader),
        code("kind", law.kind()),
        law.kindAsTitled(),
        number,
        law.year(),
        code("status", law.status()));
  }

  private void notices(Paper paper) {
    LawView law = text.law();
    switch (law.status()) {
      case REPEALED -> paper.note(said("notice.repealed", date(law.dates().repealed())));
      case NOT_COMMENCED -> paper.note(said("notice.notcommenced", date(law.dates().commenced())));
      case UNKNOWN -> paper.note(said("notice.unknown"));
      default -> {}
    }
    if (text.authenticity() != Authenticity.AUTHENTIC) {
      paper.note(said("notice.translation"));
      paper.note(new Text(reader, code("authenticity", text.authenticity())));
    }
    if (text.validTo().known()) {
      paper.note(said("notice.oldversion", date(text.validTo())));
    }
  }

  /** Every piece has a heading where it has a name; only then what stands in it goes deeper. */
  private void provision(ProvisionView one, int level, Paper paper) {
    String name = joined(" — ", one.number(), one.heading());
    boolean part = one.isPart();
    if (!name.isEmpty() && !part) {
      paper.heading(level, new Text(one.language(), name));
    }
    String words = part ? joined(" ", one.number(), one.text()) : one.text();
    if (!words.isEmpty()) {
      paper.paragraph(new Text(one.language(), words));
    }
    int below = name.isEmpty() || part ? level : Math.min(level + 1, DEEPEST);
    one.children().forEach(child -> provision(child, below, paper));
  }

  private void dates(Paper paper) {
    LawView law = text.law();
    fact(paper, "law.adopted", date(law.dates().adopted()), law.dates().adoptedAsPrinted());
    fact(paper, "law.published", date(law.dates().published()), law.dates().publishedAsPrinted());
    fact(paper, "law.commenced", date(law.dates().commenced()), law.dates().commencedAsPrinted());
    if (law.dates().repealed().known()) {
      fact(paper, "law.repealed", date(law.dates().repealed()));
    }
    if (!gazette().isEmpty()) {
      fact(paper, "law.gazette", gazette());
    }
  }

  private void source(Paper paper) {
    var source = text.law().source();
    fact(paper, "source", source.publisher(), source.attribution(), source.retrieved());
    fact(
        paper,
        "paper.licence",
        source.licence().isEmpty() ? said("unknown").value() : source.licence());
    if (!source.url().isEmpty()) {
      paper.address(source.url());
    }
    if (!source.fileSha256().isEmpty()) {
      fact(paper, "law.sourcefile", source.fileSha256(), source.locator());
    }
  }

  private String gazette() {
    var gazette = text.law().gazette();
    return joined(
        ", ",
        gazette.name(),
        gazette.issue(),
        gazette.date().known() ? date(gazette.date()) : "",
        gazette.page());
  }

  private String citation(LawView law) {
    return joined(
            ", ",
            title().value(),
            labels.state(law.iso3(), reader),
            gazette(),
            said("paper.asat", Days.inWords(asAt, reader)).value(),
            said("brand").value())
        + ".";
  }

  private String address() {
    return AknUri.parse(text.law().uri())
        .map(uri -> uri.in(text.language()).at(asAt.toString()).toString())
        .orElse(text.law().uri());
  }

  private void fact(Paper paper, String key, String... values) {
    String value = joined(" · ", values);
    if (!value.isEmpty()) {
      paper.note(new Text(reader, said(key).value() + ": " + value));
    }
  }

  private String date(LegalDate date) {
    return Days.inWords(date, reader);
  }

  private String code(String family, Object value) {
    return said(family + "." + value).value();
  }

  private Text said(String key, Object... values) {
    return new Text(reader, Labels.said(key, reader, values));
  }

  private static String joined(String by, String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(by));
  }
}
