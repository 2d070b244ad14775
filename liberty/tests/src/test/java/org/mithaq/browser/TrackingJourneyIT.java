package org.mithaq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.running.RunningPortal;

/** A State answers, checks, clears and submits; plans; and tells the depositary. */
@InBrowser
class TrackingJourneyIT {
  private static final String PASSWORD = "lantern gravel sixteen plover";
  private static final Path PICTURES = Path.of("target", "pictures");

  @Test
  void anAssessmentIsAnsweredValidatedClearedAndSubmitted(RunningPortal portal, Browser browser) {
    for (String[] one :
        List.of(
            new String[] {"j-contributor", "INSTITUTION_CONTRIBUTOR"},
            new String[] {"j-focal", "FOCAL_POINT"},
            new String[] {"j-validator", "VALIDATOR"},
            new String[] {"j-secretary", "SECRETARIAT"},
            new String[] {"j-society", "CIVIL_SOCIETY_CONTRIBUTOR"})) {
      portal.database().account(one[0], PASSWORD, one[1], "STATE", "XDA");
    }
    String assessment;
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "j-contributor", "ar");
      page.navigate(at(portal, "/desk/assessments?state=XDA&ui=ar"));
      page.selectOption("#template", "UNTOC-OFFENCES");
      page.fill("#referenceDate", "2026-11-20");
      page.fill("#lead", "وزارة العدل");
      page.click("button[value=begin]");
      page.waitForURL("**/desk/assessments/*-*");
      assessment = page.url().replaceAll("[?#].*", "");
      picture(page, "assessment-ar", 1280);
      page.navigate(assessment + "/UNTOC/6?ui=ar");
      picture(page, "answers-ar", 1280);
      page.click("button[value='take UNTOC/6/1/a/i']");
      page.waitForURL("**done=answered**");
      String fields = "fieldset[data-question='UNTOC/6/1/a/i'] ";
      assertThat(page.locator(fields + "[data-counted]").innerText()).isNotEqualTo("غير مقيَّم");
      // What is typed is saved by itself.
      page.fill("[name='UNTOC/6/1/a/i:narrative_ar']", "يجرّم القانون غسل العائدات.");
      assertThat(page.locator(fields + "[data-kept]")).containsText("حفظ");
      page.reload();
      assertThat(page.inputValue("[name='UNTOC/6/1/a/i:narrative_ar']")).contains("العائدات");
      // A yes without evidence is kept as a draft and says what it lacks.
      page.navigate(assessment + "/UNTOC/10?ui=ar");
      page.check("[name='UNTOC/10/1:value'][value=NO]");
      assertThat(page.locator("fieldset[data-question='UNTOC/10/1'] [data-kept]"))
          .containsText("حفظ");
    }
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "j-secretary", "en");
      page.navigate(assessment + "?ui=en");
      page.click("details:has(#account) summary");
      page.fill("#account", "j-focal");
      page.fill("#document-ref", "NV 7/2026");
      page.click("button[value=nominate]");
      page.waitForURL("**done=nominated**");
    }
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "j-focal", "en");
      page.navigate(assessment + "?ui=en");
      // Turning back the reference date changes what counts, and says so.
      page.click("details:has(#reference) summary");
      page.fill("#reference", "1990-01-01");
      page.click("button[value=date]");
      assertThat(page.locator(".notice[role=status]")).containsText("count no longer: 1");
      picture(page, "date-moved-en", 1280);
      page.click("details:has(#reference) summary");
      page.fill("#reference", "2026-11-20");
      page.click("button[value=date]");
      assertThat(page.locator(".notice[role=status]")).containsText("count now: 1");
      page.click("button[value='hand-over']");
      page.waitForURL("**done=handed-over**");
      assertThat(page.locator("button[value=validate]")).isVisible();
    }
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "j-validator", "fr");
      page.navigate(assessment + "/UNTOC/6?ui=fr");
      page.click("button[value=validate]");
      page.waitForURL("**done=validated**");
      page.navigate(assessment + "?ui=fr");
      page.click("button[value=validate]");
      page.waitForURL("**done=validated**");
    }
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "j-focal", "en");
      page.navigate(assessment + "?ui=en");
      page.click("button[value=clear]");
      page.waitForURL("**done=cleared**");
      page.click("button[value=submit]");
      page.waitForURL("**done=submitted**");
      assertThat(page.locator("main .meta").first()).containsText("Submitted");
      Download report = page.waitForDownload(() -> page.click("a[href*='format=docx']"));
      assertThat(report.suggestedFilename()).endsWith(".docx");
      assertThat(Accessibility.violations(page)).isEmpty();
      picture(page, "submitted-en", 1280);
    }
  }

  @Test
  void aPlanIsWrittenAdoptedAndRead(RunningPortal portal, Browser browser) {
    portal.database().account("j-planner", PASSWORD, "NATIONAL_COORDINATOR", "STATE", "XDC");
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "j-planner", "en");
      page.navigate(at(portal, "/desk/plans?state=XDC&ui=en"));
      page.fill("#title_en", "Plan against laundering");
      page.fill("#from", "2026-01");
      page.fill("#to", "2030-12-31");
      page.click("button[value=begin]");
      page.waitForURL("**/desk/plans/*-*");
      String plan = page.url().replaceAll("[?#].*", "");
      page.navigate(plan + "/measures/new?ui=en");
      page.fill("#title_en", "Amend the act on proceeds");
      page.fill("#obligations", "UNTOC/6/1/a");
      page.fill("#lead", "Ministry of Justice");
      page.fill("#from", "2026-02-01");
      page.fill("#target", "2026-12-31");
      page.fill("[name=m-title_0]", "Draft before parliament");
      page.fill("[name=m-due_0]", "2027-06-30");
      page.click("button[value=save]");
      assertThat(page.locator(".notice[role=alert]")).containsText("M1");
      assertThat(page.inputValue("[name=m-due_0]")).as("typed is kept").isEqualTo("2027-06-30");
      page.fill("[name=m-due_0]", "2026-06-30");
      page.click("button[value=save]");
      page.waitForURL("**done=plan-saved**");
      page.navigate(plan + "/indicators/new?ui=en");
      page.fill("#title_en", "Cases brought");
      page.click("button[value=save]");
      page.waitForURL("**done=plan-saved**");
      page.click("button[value=adopt]");
      assertThat(page.locator(".notice[role=alert]")).containsText("I1");
      page.navigate(plan + "/indicators/1?ui=en");
      page.fill("#baseline", "3");
      page.fill("#baseline-date", "2025");
      page.fill("[name=t-value_0]", "12");
      page.fill("[name=t-date_0]", "2028");
      page.fill("#frequency", "6");
      page.fill("#responsible", "j-planner");
      page.click("button[value=save]");
      page.waitForURL("**done=plan-saved**");
      page.click("button[value=adopt]");
      page.waitForURL("**done=plan-adopted**");
      picture(page, "plan-en", 1280);
      assertThat(Accessibility.violations(page)).isEmpty();
      page.click("a[href*='/plans/']:has-text('As readers see it')");
      assertThat(page.locator("svg.chart")).isVisible();
      assertThat(page.locator("main")).containsText("Amend the act on proceeds");
      assertThat(Accessibility.violations(page)).isEmpty();
    }
  }

  @Test
  void aNotificationIsRecordedWithItsDocumentAndItsNoteDrafted(
      RunningPortal portal, Browser browser) {
    portal.database().account("j-notifier", PASSWORD, "FOCAL_POINT", "STATE", "XDB");
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, "j-notifier", "en");
      page.navigate(at(portal, "/desk/duties?state=XDB&ui=en"));
      picture(page, "duties-en", 1280);
      page.click("a[href*='/desk/duties/XDB/UNTOC/6/2/d']");
      page.fill("#content_en", "The act of 2016 and its amendment");
      page.fill("#date", "2024-03-02");
      page.fill("#reference", "NV 44/2024");
      page.click("button[value=notify]");
      page.waitForURL("**done=notified**");
      page.setInputFiles(
          "form.attach input[type=file]",
          new FilePayload("note.txt", "text/plain", "the note".getBytes(StandardCharsets.UTF_8)));
      page.click("form.attach button");
      page.waitForURL("**done=attached**");
      Download document =
          page.waitForDownload(() -> page.click("a[href*='notification-documents']"));
      assertThat(document.suggestedFilename()).isEqualTo("note.txt");
      Download note = page.waitForDownload(() -> page.click("p.take a[lang=fr]"));
      assertThat(note.suggestedFilename()).endsWith(".docx");
      picture(page, "duty-en", 1280);
      assertThat(Accessibility.violations(page)).isEmpty();
    }
    try (BrowserContext context = Screen.NARROW.open(browser)) {
      Page page = signedIn(context, portal, "j-notifier", "ar");
      page.navigate(at(portal, "/desk/duties?state=XDB&ui=ar"));
      assertThat(Screen.overflow(page)).isZero();
      assertThat(Accessibility.violations(page)).isEmpty();
      picture(page, "duties-ar", 360);
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

  private static void picture(Page page, String name, int width) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve("tracking-" + name + "-" + width + ".png"))
            .setFullPage(true));
  }
}
