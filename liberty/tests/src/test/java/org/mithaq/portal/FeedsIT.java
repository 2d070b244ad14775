package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.running.Answer;
import org.mithaq.running.Await;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** What is new, read by a feed reader's library. */
@WithPortal
class FeedsIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/r/demonstration",
        "/states/XDB",
        "/conventions/UNTOC",
        "/conventions/UNTOC/6",
        "/akn/xb/act/2017/12",
        "/search?q=blanchiment"
      })
  void besideAPageStandsAFeedThatAReaderUnderstands(String page, Visitor visitor) throws Exception {
    String html = visitor.get(page).text();
    String feed = "/feeds" + page;

    assertThat(html).contains("rel=\"alternate\" type=\"application/atom+xml\"", "href=\"/feeds");
    SyndFeed read = read(visitor.get(feed));
    assertThat(read.getFeedType()).isEqualTo("atom_1.0");
    assertThat(read.getUri()).startsWith("urn:uuid:");
    assertThat(read.getEntries()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
    for (SyndEntry entry : read.getEntries()) {
      assertThat(entry.getUri()).startsWith("urn:uuid:");
      assertThat(entry.getUpdatedDate()).isNotNull();
      assertThat(entry.getLink()).startsWith("http").contains("/akn/");
    }
    assertThat(read.getEntries().stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
  }

  @Test
  void aFeedSpeaksTheLanguageThatWasAskedForAndKeepsItsIdsInEveryLanguage(Visitor visitor)
      throws Exception {
    Answer arabic = visitor.get("/feeds/states/XDB?ui=ar");
    Answer french = visitor.get("/feeds/states/XDB", "Accept-Language", "fr");

    assertThat(arabic.text()).contains("xml:lang=\"ar\"", "الجديد");
    assertThat(french.text()).contains("Nouveautés");
    assertThat(french.header("Vary").orElse("")).contains("Accept-Language");
    assertThat(ids(arabic)).isEqualTo(ids(french));
  }

  @Test
  void aNewLawAChangedOneAndOneTakenBackComeFirst(Visitor visitor, Operator operator)
      throws Exception {
    InventedLaw law = InventedLaw.of(9733, "wimbrelock");
    operator.imports(law.line());
    SyndEntry fresh = entry(visitor, law);
    operator.imports(law.saying("Whoever keeps a wimbrelock reports it at once.").line());
    SyndEntry changed = entry(visitor, law);

    assertThat(fresh.getDescription().getValue()).startsWith("New law");
    assertThat(changed.getDescription().getValue()).startsWith("Law changed");
    assertThat(changed.getUri()).isEqualTo(fresh.getUri());
    assertThat(changed.getUpdatedDate()).isAfterOrEqualTo(fresh.getUpdatedDate());
  }

  @Test
  void aNewMappingStandsInTheFeedOfItsConvention(Visitor visitor, Operator operator)
      throws Exception {
    ObjectNode law = InventedLaw.of(9734, "pellagrith").json();
    ((ObjectNode) law.at("/expressions/0/provisions/0")).put("eId", "sec_1");
    law.putArray("mappings")
        .addObject()
        .put("eId", "sec_1")
        .put("language", "en")
        .put("obligation", "UNCAC/61/1")
        .put("role", "RELATED")
        .putObject("rationale")
        .put("en", "Invented for a test.");
    operator.imports(law + "\n");

    assertThat(read(visitor.get("/feeds/conventions/UNCAC/61?ui=en")).getEntries())
        .anySatisfy(
            entry -> {
              assertThat(entry.getLink()).endsWith("/akn/aq/act/2021/9734/eng/~sec_1");
              assertThat(entry.getTitle()).contains("UNCAC 61(1)", "pellagrith");
            });
  }

  @Test
  void aSearchIsFollowed(Visitor visitor, Operator operator) throws Exception {
    InventedLaw law = InventedLaw.of(9735, "quorrelane");
    operator.imports(law.line());
    Await.until(
        "the law is found",
        java.time.Duration.ofSeconds(60),
        () -> visitor.get("/feeds/search?q=quorrelane").text().contains(law.uri()));

    assertThat(read(visitor.get("/feeds/search?q=quorrelane")).getEntries()).hasSize(1);
  }

  @Test
  void whereThereIsNoPageThereIsNoFeed(Visitor visitor) {
    assertThat(visitor.get("/feeds/states/XXX").status()).isEqualTo(404);
    assertThat(visitor.get("/feeds/conventions/UNTOC/999").status()).isEqualTo(404);
    assertThat(visitor.get("/feeds/akn/xb/act/1900/1").status()).isEqualTo(404);
    assertThat(visitor.get("/feeds/about").status()).isEqualTo(404);
    assertThat(visitor.get("/feeds/search").status()).isEqualTo(400);
    assertThat(visitor.get("/feeds/search?q=x&inForceOn=soon").status()).isEqualTo(400);
  }

  private static SyndEntry entry(Visitor visitor, InventedLaw law) throws Exception {
    return read(visitor.get("/feeds/states/ATA?ui=en")).getEntries().stream()
        .filter(one -> one.getLink().endsWith(law.uri()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Answer answer) throws Exception {
    return read(answer).getEntries().stream().map(SyndEntry::getUri).toList();
  }

  private static SyndFeed read(Answer answer) throws Exception {
    assertThat(answer.status()).as("%s", answer).isEqualTo(200);
    assertThat(answer.mediaType()).isEqualTo("application/atom+xml");
    return new SyndFeedInput()
        .build(new XmlReader(new ByteArrayInputStream(answer.body()), answer.mediaType()));
  }
}
