package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Mailbox;
import org.mithaq.running.MithaqCommand;
import org.mithaq.running.RunningPortal;

/**
 * A reader's whole way: registers, confirms by the mail that came, keeps provisions with a note,
 * takes them home, saves a search, follows a law, is told when it changes, stops the mails by one
 * click, and leaves with everything. On a portal of its own, which sends by a real mail server.
 */
@InBrowser
class ReaderJourneyIT {
  private static final String PASSWORD = "lantern gravel umbrella sonnet";
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final Pattern LINK = Pattern.compile("http\\S+");

  private static Mailbox mailbox;
  private static RunningPortal portal;

  @BeforeAll
  static void aPortalThatSends() {
    mailbox = Mailbox.open();
    portal = RunningPortal.start("mailing", MithaqCommand.onThisJava(), mailbox.settings());
  }

  @AfterAll
  static void close() {
    if (portal != null) {
      portal.close();
    }
    mailbox.close();
  }

  @ParameterizedTest
  @CsvSource({"en, WIDE, 9851, vellamort", "ar, NARROW, 9852, quillastre"})
  void aReaderComesKeepsFollowsIsToldAndLeaves(
      String ui, Screen screen, int number, String word, Browser browser) throws IOException {
    String email = "nadia." + ui + "@example.org";
    InventedLaw law = InventedLaw.of(number, word);
    portal.operator().imports(law.line());
    try (BrowserContext context = screen.open(browser)) {
      Page page = context.newPage();
      registers(page, email, ui);
      keeps(page, ui);
      follows(page, law, ui);

      portal.operator().imports(law.saying("Whoever keeps a " + word + " burns it.").line());
      portal.database().execute("UPDATE readers.mail_choice SET due_at = now()");
      MimeMessage mail = mailbox.newest(email, 2);
      assertThat(Mailbox.text(mail))
          .contains(portal.address().resolve(law.uri()) + "?ui=" + ui, "Act on the " + word);
      assertThat(Mailbox.header(mail, "Content-Language")).isEqualTo(ui);
      assertThat(Mailbox.header(mail, "List-Unsubscribe-Post"))
          .isEqualTo("List-Unsubscribe=One-Click");
      stopsTheMails(page, Mailbox.header(mail, "List-Unsubscribe"), ui);
      leaves(page, email, ui);
    }
  }

  private static void registers(Page page, String email, String ui) {
    page.navigate(at("/register?ui=" + ui));
    picture(page, "register", ui);
    page.fill("#email", email);
    page.press("#email", "Enter");
    page.waitForURL("**/register?asked=1**");
    Matcher link = LINK.matcher(Mailbox.text(mailbox.newest(email, 1)));
    assertThat(link.find()).isTrue();
    page.navigate(link.group());
    page.fill("#fullName", "Nadia");
    page.fill("#password", PASSWORD);
    page.fill("#again", PASSWORD);
    picture(page, "register-confirm", ui);
    page.press("#again", "Enter");
    page.waitForURL("**/sign-in?chosen=1**");
    page.fill("#name", email);
    page.fill("#password", PASSWORD);
    page.press("#password", "Enter");
    page.waitForURL("**/desk**");
  }

  private static void keeps(Page page, String ui) throws IOException {
    page.navigate(at("/akn/xb/act/2017/12/fra?pick=1&ui=" + ui));
    page.locator("input[name=with]").nth(2).check();
    page.locator("input[name=with]").nth(4).check();
    page.click("button[formaction='/desk/keep']");
    page.waitForURL("**/desk/keep?**");
    picture(page, "keep", ui);
    page.fill("#name", "Blanchiment · غسل الأموال");
    page.fill("#note", "Compare the fines");
    page.click("button[value=keep]");
    page.waitForURL("**/desk/collections/**");
    picture(page, "collection", ui);
    assertThat(page.locator("ol.kept > li").count()).isEqualTo(2);
    assertThat(page.locator("ol.kept textarea").first().inputValue())
        .isEqualTo("Compare the fines");
    assertThat(Screen.overflow(page)).isZero();
    assertThat(Accessibility.violations(page)).isEmpty();

    Download word = page.waitForDownload(() -> page.click("a[href*='format=docx']"));
    try (InputStream file = Files.newInputStream(word.path());
        XWPFDocument document = new XWPFDocument(file);
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .contains("Blanchiment · غسل الأموال", "Compare the fines", "/akn/xb/act/2017/12/fra/~");
    }
  }

  private static void follows(Page page, InventedLaw law, String ui) {
    page.navigate(at("/search?q=blanchiment&ui=" + ui));
    page.click("a[href^='/desk/following?search=']");
    page.waitForURL("**/desk/following?**");
    page.fill("#name", "Blanchiment");
    page.click("button[value=save]");
    page.waitForURL("**done=saved-search**");

    page.navigate(at(law.uri() + "?ui=" + ui));
    page.click("a[href^='/desk/following?law=']");
    page.waitForURL("**/desk/following?law**");
    page.click("button[value=follow]");
    page.waitForURL("**done=following**");
    page.selectOption("#rhythm", "DAILY");
    page.selectOption("#language", ui);
    page.click("button[value=mail]");
    page.waitForURL("**done=mail-chosen**");
    picture(page, "following", ui);
    assertThat(Screen.overflow(page)).isZero();
    assertThat(Accessibility.violations(page)).isEmpty();
  }

  private static void stopsTheMails(Page page, String header, String ui) {
    page.navigate(header.substring(1, header.length() - 1));
    picture(page, "unsubscribe", ui);
    page.click("form[action='/unsubscribe'] button");
    page.waitForURL("**/unsubscribe");
    assertThat(page.locator("[role=status]").innerText()).isNotBlank();
    assertThat(
            portal
                .database()
                .query("SELECT rhythm FROM readers.mail_choice WHERE language = ?", ui))
        .containsExactly("OFF");
  }

  private static void leaves(Page page, String email, String ui) throws IOException {
    page.navigate(at("/desk/account?ui=" + ui));
    picture(page, "account", ui);
    assertThat(Screen.overflow(page)).isZero();
    Download file = page.waitForDownload(() -> page.click("a[href='/desk/account/export']"));
    JsonNode all = new ObjectMapper().readTree(file.path().toFile());
    assertThat(all.at("/account/email").asText()).isEqualTo(email);
    assertThat(all.at("/collections/0/provisions")).hasSize(2);
    assertThat(all.at("/searches")).hasSize(1);
    assertThat(all.at("/follows")).hasSize(1);

    page.fill("#leave-password", PASSWORD);
    page.press("#leave-password", "Enter");
    page.waitForURL("**/register?left=1**");
    assertThat(page.locator("[role=status]").innerText()).isNotBlank();
    assertThat(portal.database().query("SELECT name FROM access.account WHERE email = ?", email))
        .isEmpty();
    page.navigate(at("/desk?ui=" + ui));
    assertThat(page.url()).contains("/sign-in");
  }

  private static String at(String path) {
    return portal.address().resolve(path).toString();
  }

  private static void picture(Page page, String name, String ui) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve("reader-" + name + "-" + ui + ".png"))
            .setFullPage(true));
  }
}
