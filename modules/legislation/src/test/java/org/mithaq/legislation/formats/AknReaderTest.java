package org.mithaq.legislation.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.legislation.FakeRegions;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.regions.StateView;

class AknReaderTest {
  private static final String META =
      """
      <meta><identification source="#x"><FRBRWork><FRBRthis value="/akn/xa/act/2019/20/!main"/>
      <FRBRuri value="/akn/xa/act/2019/20"/><FRBRalias name="title" value="Invented Act"/>
      <FRBRdate date="2019-09-11" name="Generation"/><FRBRauthor href="#x"/>
      <FRBRcountry value="xa"/></FRBRWork><FRBRExpression><FRBRthis value="x"/><FRBRuri value="x"/>
      <FRBRdate date="2019-09-11" name="Generation"/><FRBRauthor href="#x"/>
      <FRBRlanguage language="eng"/></FRBRExpression></identification>%s</meta>""";

  private final AknReader reader =
      new AknReader(code -> new FakeRegions().state(code).map(StateView::iso3));

  @Test
  void metadataAndHierarchyBecomeADraft() {
    LawDraft law =
        law(
            "",
            """
            <preamble><p>Whereas  words,</p><p>be it enacted</p></preamble>
            <body><chapter eId="chp_1"><num>Chapter 1</num><heading>Offences</heading>
              <article eId="chp_1__art_1"><num>Art. 1</num><content><p>Whoever:</p>
                <blockList><item><num>(a)</num><p>one;</p></item><item><num>(b)</num><p>two.</p></item></blockList>
                <table><tr><td>x</td><td>y</td></tr></table></content></article>
              <article><num>Art. 2</num><paragraph><num>1.</num><content><p>P.</p></content></paragraph></article>
            </chapter></body>""");
    assertThat(law.iso3()).isEqualTo("XDA");
    assertThat(law.number() + "/" + law.year()).isEqualTo("20/2019");
    List<ProvisionDraft> top = law.expressions().get(0).provisions();
    assertThat(top.get(0).kind()).isEqualTo(ProvisionKind.PREAMBLE);
    assertThat(top.get(0).text()).isEqualTo("Whereas words,\nbe it enacted");
    ProvisionDraft first = top.get(1).children().get(0);
    assertThat(first.eId()).isEqualTo("chp_1__art_1");
    assertThat(first.text()).isEqualTo("Whoever:\n(a) one;\n(b) two.\nx | y");
    assertThat(top.get(1).children().get(1).children().get(0).text()).isEqualTo("P.");
  }

  @Test
  void startAndEndMakeOneTextPerVersion() {
    LawDraft law =
        law(
            """
            <lifecycle source="#x"><eventRef eId="e1" date="2019-09-30" type="generation" source="#x"/>
            <eventRef eId="e2" date="2022-07-01" type="amendment" source="#x"/></lifecycle>""",
            """
            <body><article eId="art_1" start="#e1"><num>1</num><content><p>same</p></content></article>
            <article eId="art_2" start="#e1" end="#e2"><num>2</num><content><p>old</p></content></article>
            <article eId="art_2-v2" start="#e2"><num>2</num><content><p>new</p></content></article></body>""");
    assertThat(law.expressions().stream().map(AknReaderTest::said))
        .containsExactly("2019-09-30..2022-06-30 [same, old]", "2022-07-01..unknown [same, new]");
  }

  @Test
  void anAttachmentWithArticlesIsAnAnnexedLawWithIdsOfItsOwn() {
    LawDraft law =
        law(
            "",
            """
            <body><article eId="art_1"><num>1</num><content><p>p</p></content></article></body>
            <attachments><attachment eId="att_1"><heading>The Law</heading><doc name="law"><meta/>
            <mainBody><article eId="art_1"><num>1</num><content><p>q</p></content></article></mainBody>
            </doc></attachment></attachments>""");
    ProvisionDraft annexed = law.expressions().get(0).provisions().get(1);
    assertThat(annexed.kind()).isEqualTo(ProvisionKind.ANNEXED_LAW);
    assertThat(annexed.heading()).isEqualTo("The Law");
    assertThat(annexed.children().get(0).eId()).isEqualTo("att_1__art_1");
  }

  @Test
  void anAttachmentOfAnAttachmentAndWhatFollowsItsBodyAreKept() {
    LawDraft law =
        law(
            "",
            """
            <body><article eId="art_1"><content><p>p</p></content></article></body>
            <attachments><attachment eId="att_1"><doc name="a"><meta/>
            <mainBody><p>outer</p></mainBody><conclusions><p>signed</p></conclusions>
            <attachments><attachment eId="att_1"><doc name="b"><meta/><mainBody><p>inner</p></mainBody>
            </doc></attachment></attachments></doc></attachment></attachments>""");
    ProvisionDraft outer = law.expressions().get(0).provisions().get(1);
    assertThat(outer.children().stream().map(ProvisionDraft::text).toList())
        .containsExactly("outer", "signed", "");
    ProvisionDraft inner = outer.children().get(2);
    assertThat(inner.eId()).isEqualTo("att_1__att_1");
    assertThat(inner.children().get(0).text()).isEqualTo("inner");
  }

  @Test
  void anAttachmentThatIsNoLawKeepsItsWordsAndIsNamed() {
    ReadLaw read =
        read(
            document(
                "",
                """
                <body><article eId="art_1"><content><p>p</p></content></article></body>
                <attachments><attachment><judgment name="j"><judgmentBody><decision><p>decided</p>
                </decision></judgmentBody></judgment></attachment></attachments>"""));
    assertThat(read.draft().orElseThrow().expressions().get(0).provisions().get(1).text())
        .isEqualTo("decided");
    assertThat(read.notes()).anySatisfy(n -> assertThat(n.reason()).contains("but judgment"));
  }

  @Test
  void versionsInsideAnAttachmentAreVersionsOfTheLaw() {
    LawDraft law =
        law(
            """
            <lifecycle source="#x"><eventRef eId="e2" date="2022-07-01" type="amendment" source="#x"/></lifecycle>""",
            """
            <body><article eId="art_1"><content><p>p</p></content></article></body>
            <attachments><attachment eId="att_1"><doc name="a"><meta/><mainBody>
            <paragraph eId="para_1" wId="para_1" end="#e2"><content><p>old</p></content></paragraph>
            <paragraph eId="para_1-v2" wId="para_1" start="#e2"><content><p>new</p></content></paragraph>
            </mainBody></doc></attachment></attachments>""");
    assertThat(
            law.expressions().stream()
                .map(text -> text.provisions().get(1).children().get(0))
                .map(only -> only.eId() + " " + only.text()))
        .containsExactly("att_1__para_1 old", "att_1__para_1 new");
  }

  @Test
  void whatIsLeftOutOfTheTextIsNamedWithItsLine() {
    ReadLaw read =
        read(
            document(
                "",
                """
                <coverPage><p>Parliament</p></coverPage>
                <body><article eId="art_1"><content><p>kept<authorialNote><p>note</p></authorialNote>
                <del>gone</del><authorialNote><p>more</p></authorialNote></p></content></article></body>"""));
    assertThat(read.notes().stream().map(n -> n.place() + " | " + n.reason()))
        .anyMatch(n -> n.startsWith("authorialNote in line 7 | ") && n.contains("2 of them"))
        .anyMatch(n -> n.startsWith("del in line 8 | "))
        .anyMatch(n -> n.startsWith("coverPage in line 6 | "));
  }

  @Test
  void theLabelOfAListStandsInTheText() {
    LawDraft law =
        law(
            "",
            """
            <body><article eId="art_1"><transitional><heading>Until then</heading><content><p>old rules</p>
            </content></transitional></article></body>""");
    assertThat(law.expressions().get(0).provisions().get(0).text())
        .isEqualTo("Until then\nold rules");
  }

  @Test
  void aLawWithoutAWordIsTakenWithAWarning() {
    ReadLaw read =
        read(document("", "<body><section eId=\"sec_1\"><content><p/></content></section></body>"));
    assertThat(read.draft()).isPresent();
    assertThat(read.notes()).anySatisfy(n -> assertThat(n.reason()).contains("no word"));
  }

  @Test
  void aDocumentThatNamesNoStateIsRefusedInSoManyWords() {
    refused(
        document("", "<body><p>p</p></body>")
            .replace("value=\"xa\"", "value=\"\"")
            .replace("/akn/xa/act/2019/20", ""),
        "FRBRcountry",
        "names no State");
  }

  @Test
  void anIdUsedTwiceIsMadeAnewAndSaidSo() {
    ReadLaw read =
        read(
            document(
                "",
                """
                <body><article eId="art_1"><content><p>p</p></content></article>
                <article eId="art_1"><content><p>q</p></content></article></body>"""));
    assertThat(read.draft()).isPresent();
    assertThat(read.notes()).anySatisfy(note -> assertThat(note.reason()).contains("used twice"));
  }

  @Test
  void aTruncatedDocumentIsRefusedWithItsLine() {
    String whole = document("", "<body><article><content><p>p</p></content></article></body>");
    refused(whole.substring(0, whole.length() - 30), "line ", "not well-formed XML");
  }

  @Test
  void entityBombsAndExternalEntitiesAreRefusedUnread() {
    String lol = "<!DOCTYPE a [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    refused(lol + document("", "<body><p>&b;</p></body>"), "line ", "document type declaration");
    String external = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    refused(
        external + document("", "<body><p>&a;</p></body>"), "line ", "document type declaration");
    refused("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\"><a/>", "line ", "document type");
  }

  @Test
  void windows1256DeclaredAsUtf8IsRefusedAsSuch() {
    byte[] bytes =
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + document("", "<body><p>قانون مكافحة غسل الأموال</p></body>"))
            .getBytes(Charset.forName("windows-1256"));
    assertThat(reader.read(new ByteArrayInputStream(bytes)).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.reason()).contains("not the encoding it declares"));
  }

  @Test
  void whatIsNoLawIsRefusedByName() {
    refused(
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><debate/></akomaNtoso>",
        "debate",
        "a debate is not read");
    refused("<html/>", "root", "not Akoma Ntoso");
    refused("<a>".repeat(300) + "</a>".repeat(300), "line 1", "deeper than 200");
  }

  private void refused(String document, String place, String reason) {
    assertThat(read(document).draft()).isEmpty();
    assertThat(read(document).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).startsWith(place);
              assertThat(problem.reason()).contains(reason);
            });
  }

  private LawDraft law(String meta, String content) {
    return read(document(meta, content)).draft().orElseThrow();
  }

  private static String document(String meta, String content) {
    return "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><act name=\"act\">"
        + String.format(META, meta)
        + content
        + "</act></akomaNtoso>";
  }

  private ReadLaw read(String document) {
    return reader.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  private static String said(ExpressionDraft text) {
    return text.validFrom()
        + ".."
        + text.validTo()
        + " "
        + text.provisions().stream().map(ProvisionDraft::text).toList();
  }
}
