package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Await;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WordFile;

/** An editor brings a law from a file to its readers, with a second person's approval. */
@InBrowser
class CuratorJourneyIT {
  private static final String PASSWORD = "a sentence of many words";
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void anArabicWordFileBecomesALawThatReadersFind(
      RunningPortal portal, Visitor visitor, Browser browser) {
    portal.database().account("salma", PASSWORD, "EDITOR", "STATE", "XDC");
    portal.database().account("tarek", PASSWORD, "EDITOR", "REGION", "demonstration");
    String number = Long.toString(10_000 + System.nanoTime() % 80_000);
    Path file =
        WordFile.of(
            "law.docx",
            "قانون رقم (" + number + ") لسنة 2025 بشأن زراعة الكهرمان",
            "الفصل الأول: أحكام عامة",
            "المادة 1",
            "يقصد بالكهرمان في هذا القانون كل شجيرة كهرمانية تزرع لغير أغراض البحث.",
            "المادة 2 مكرر",
            "يعاقب بالغرامة كل من زرع الكهرمان من غير ترخيص.",
            "المادة 3",
            "يعمل بهذا القانون من اليوم التالي لنشره.");
    String entry;
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "salma", "ar");
      page.navigate(at(portal, "/desk/import?ui=ar"));
      page.setInputFiles("#file", file);
      page.selectOption("#where", "XDC");
      page.click("form.upload button");
      page.waitForURL("**/desk/drafts/**");
      picture(page, "draft-ar");
      assertThat(page.inputValue("[id='law:number']")).isEqualTo(number);
      assertThat(page.inputValue("[id='law:year']")).isEqualTo("2025");
      assertThat(page.inputValue("[id='law:title-ar']")).contains("الكهرمان");
      assertThat(page.locator(".outline li").allInnerTexts())
          .hasSize(4)
          .anyMatch(line -> line.contains("2 مكرر"));

      page.fill("[id='law:commenced']", "not a day");
      page.click("[id='law:save']");
      assertThat(page.locator(".faults").innerText()).contains("not a day");
      assertThat(page.inputValue("[id='law:commenced']"))
          .as("typed is kept")
          .isEqualTo("not a day");
      page.fill("[id='law:commenced']", "2025-03-01");
      page.fill("[id='law:validFrom']", "2025-03-01");
      page.selectOption("[id='law:relation-kind']", new SelectOption().setValue("AMENDED_BY"));
      page.locator("[id='law:relation-law_input']").pressSequentially("Corruption");
      page.locator(".ui-autocomplete-item").first().click();
      page.fill("[id='law:relation-date']", "2026-01-01");
      page.click("[id='law:relate']");
      page.waitForLoadState();
      assertThat(page.inputValue("[id='law:relations']"))
          .matches("AMENDED_BY /akn/\\S+ \\[2026-01-01]");
      assertThat(page.inputValue("[id='law:commenced']")).as("typed is kept").startsWith("2025");
      page.fill("[id='law:relations']", "");
      page.click("[id='law:save']");
      page.waitForURL("**saved=1**");

      page.fill("[id='law:comment']", "للنظر");
      page.click("[id='law:submit']");
      page.waitForURL("**/sign-off**");
      entry = page.url();
      page.click("[id='decide:approve']");
      assertThat(page.locator(".fault").innerText()).as("one's own").isNotBlank();
    }
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "tarek", "en");
      page.navigate(at(portal, "/desk/tasks?kind=SIGN_OFF&ui=en"));
      assertThat(page.locator("#tasks\\:rows").innerText()).contains("الكهرمان");
      picture(page, "tasks-en");
      page.navigate(entry);
      picture(page, "sign-off");
      assertThat(page.locator(".changed ins").first().isVisible()).isTrue();
      page.click("[id='decide:approve']");
      page.waitForURL("**published=**");
      page.click(".done a[href*='/desk/mappings/law']");
      assertThat(page.locator("main").innerText()).contains("كهرمانية");

      page.navigate(at(portal, "/desk/institute?ui=en"));
      assertThat(page.locator("main").innerText()).contains("salma", "tarek");
      page.selectOption("#where", "XDC");
      page.click("button[value=open]");
      page.waitForURL("**done=round**");
      assertThat(page.locator("main table").first().innerText()).contains("Asked for", "Farqad");
    }
    String law = "/akn/xc/act/2025/" + number;
    assertThat(visitor.get(law + "?ui=ar").text()).contains("كهرمانية");
    Await.until(
        "the search to find it",
        Duration.ofSeconds(30),
        () -> visitor.get("/api/v1/search?q=كهرمانية").text().contains("act/2025/" + number));
  }

  @Test
  void twoEditorsAtOnceSeeBothAndLoseNothing(RunningPortal portal, Browser browser) {
    portal.database().account("salma", PASSWORD, "EDITOR", "STATE", "XDC");
    portal.database().account("tarek", PASSWORD, "EDITOR", "REGION", "demonstration");
    try (BrowserContext one = Screen.WIDE.open(browser);
        BrowserContext two = Screen.WIDE.open(browser)) {
      Page salma = signedIn(one, portal, "salma", "en");
      salma.navigate(at(portal, "/desk/drafts?ui=en"));
      salma.click("[id='begin:new']");
      salma.waitForURL("**/desk/drafts/**");
      salma.selectOption("[id='law:iso3']", new SelectOption().setValue("XDC"));
      salma.fill("[id='law:title-en']", "Act on quillwort");
      salma.click("[id='law:save']");
      salma.waitForURL("**saved=1**");
      String address = salma.url();
      Page tarek = signedIn(two, portal, "tarek", "en");
      tarek.navigate(address);
      tarek.fill("[id='law:title-en']", "Act on quillwort and moss");
      tarek.click("[id='law:save']");
      tarek.waitForURL("**saved=1**");

      salma.fill("[id='law:title-en']", "Act on quillwort and fern");
      salma.click("[id='law:save']");

      assertThat(salma.locator(".conflict").innerText()).contains("moss", "fern");
      assertThat(salma.inputValue("[id='law:title-en']")).endsWith("fern");
      salma.locator(".conflict input[type=submit]").click();
      PlaywrightAssertions.assertThat(salma.locator("h1")).hasText("Act on quillwort and fern");
    }
  }

  private static Page signedIn(
      BrowserContext context, RunningPortal portal, String name, String language) {
    Page page = context.newPage();
    page.navigate(at(portal, "/sign-in?ui=" + language));
    page.fill("#name", name);
    page.fill("#password", PASSWORD);
    page.press("#password", "Enter");
    page.waitForURL("**/desk**");
    return page;
  }

  private static String at(RunningPortal portal, String path) {
    return portal.address().resolve(path).toString();
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve("desk-" + name + "-1280.png"))
            .setFullPage(true));
  }
}
