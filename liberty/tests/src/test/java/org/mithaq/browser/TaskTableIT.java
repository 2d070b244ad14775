package org.mithaq.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.RunningPortal;

/** The tables of the workspace and the form of a task, by keyboard. */
@InBrowser
class TaskTableIT {
  private static final String PASSWORD = "thistle engine borrows paper";

  @Test
  void theTableIsTurnedAndSortedByKeyboard(RunningPortal portal, Browser browser) {
    String name = worker(portal);
    for (int number = 10; number < 40; number++) {
      task(portal, name, "case " + number);
    }
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, name);
      page.navigate(at(portal, "/desk/tasks?mine=1&kind=TRANSLATION&ui=en"));
      Locator rows = page.locator("[id='tasks:rows_data'] > tr");
      shown(rows).hasCount(25);
      shown(rows.first()).containsText("case 10");

      page.locator("[id='tasks:rows'] .ui-paginator-next").focus();
      page.keyboard().press("Enter");
      shown(rows).hasCount(5);
      shown(rows.first()).containsText("case 35");

      Locator opened = page.locator("[id='tasks:rows'] th.ui-sortable-column").nth(3);
      opened.focus();
      page.keyboard().press("Enter");
      shown(opened).hasAttribute("aria-sort", "ascending");
      shown(rows.first()).containsText("case 10");
      page.keyboard().press("Enter");
      shown(opened).hasAttribute("aria-sort", "descending");
      shown(rows.first()).containsText("case 39");
      assertThat(Accessibility.violations(page)).isEmpty();
    }
  }

  @Test
  void draftsAreSortedByKeyboardByEachOfTheirColumns(RunningPortal portal, Browser browser) {
    String name = worker(portal);
    draft(portal, name, "middle one", "SUBMITTED");
    draft(portal, name, "First one", "RETURNED");
    draft(portal, name, "nether one", "DRAFT");
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, name);
      page.navigate(at(portal, "/desk/drafts?mine=1&ui=en"));
      Locator rows = page.locator("[id='drafts:rows_data'] > tr");
      shown(rows).hasCount(3);
      Locator heads = page.locator("[id='drafts:rows'] th.ui-sortable-column");
      shown(heads).hasCount(4);
      heads.nth(0).focus();
      page.keyboard().press("Enter");
      shown(heads.nth(0)).hasAttribute("aria-sort", "ascending");
      shown(rows.first()).containsText("First one");
      page.keyboard().press("Enter");
      shown(heads.nth(0)).hasAttribute("aria-sort", "descending");
      shown(rows.first()).containsText("nether one");
      heads.nth(2).focus();
      page.keyboard().press("Enter");
      shown(heads.nth(2)).hasAttribute("aria-sort", "ascending");
      shown(rows.first()).containsText("nether one");
      page.keyboard().press("Enter");
      shown(heads.nth(2)).hasAttribute("aria-sort", "descending");
      shown(rows.first()).containsText("First one");
      assertThat(Accessibility.violations(page)).isEmpty();
    }
  }

  @Test
  void lawsAreSortedByKeyboardAndTheSecondPageIsAnother(
      RunningPortal portal, Browser browser, Operator operator) {
    StringBuilder lines = new StringBuilder();
    for (int number = 8_300; number < 8_330; number++) {
      lines.append(InventedLaw.of(number, "quillomere" + number).line());
    }
    operator.imports(lines.toString());
    String name = "w" + UUID.randomUUID().toString().replace("-", "");
    portal.database().account(name, PASSWORD, "CONTRIBUTOR", "STATE", "ATA");
    try (BrowserContext context = Screen.WIDE.open(browser)) {
      Page page = signedIn(context, portal, name);
      page.navigate(at(portal, "/desk/laws?state=ATA&title=quillomere&ui=en"));
      Locator rows = page.locator("[id='laws:rows_data'] > tr");
      shown(rows).hasCount(25);
      Locator heads = page.locator("[id='laws:rows'] th.ui-sortable-column");
      heads.nth(0).focus();
      page.keyboard().press("Enter");
      shown(heads.nth(0)).hasAttribute("aria-sort", "ascending");
      shown(rows.first()).containsText("quillomere8300");
      page.locator("[id='laws:rows'] .ui-paginator-next").focus();
      page.keyboard().press("Enter");
      shown(rows).hasCount(5);
      shown(rows.first()).containsText("quillomere8325");
      assertThat(Accessibility.violations(page)).isEmpty();
    }
  }

  @Test
  void aTaskIsGivenToSomebodyWhoMayWorkThereAndToNobodyElse(RunningPortal portal, Browser browser) {
    String name = worker(portal);
    String other = worker(portal);
    String task = task(portal, name, "to be given away");
    try (BrowserContext context = Screen.NARROW.open(browser)) {
      Page page = signedIn(context, portal, name);
      page.navigate(at(portal, "/desk/tasks?mine=1&ui=en&task=" + task));
      Locator assignee = page.locator("[id='working:assignee_input']");
      assignee.fill("nobody-at-all");
      page.locator("[id='working:assign']").click();
      shown(page.locator(".notice[role=alert]")).containsText("Nobody of this name");
      shown(assignee).hasValue("nobody-at-all");

      assignee.fill("");
      assignee.pressSequentially(other.substring(0, other.length() - 2));
      shown(page.locator(".ui-autocomplete-item").first()).hasText(other);
      assertThat(Accessibility.violations(page)).isEmpty();
      page.keyboard().press("Enter");
      shown(assignee).hasValue(other);
      page.locator("[id='working:assign']").press("Enter");
      page.waitForLoadState();

      shown(page.locator(".notice[role=alert]")).hasCount(0);
      assertThat(portal.database().query("SELECT assignee FROM curation.task WHERE id = ?", task))
          .containsExactly(other);
    }
  }

  /** Waits until it is so. */
  private static LocatorAssertions shown(Locator locator) {
    return PlaywrightAssertions.assertThat(locator);
  }

  private static String worker(RunningPortal portal) {
    String name = "w" + UUID.randomUUID().toString().replace("-", "");
    portal.database().account(name, PASSWORD, "CONTRIBUTOR", "STATE", "XDB");
    return name;
  }

  private static String task(RunningPortal portal, String assignee, String title) {
    String id = UUID.randomUUID().toString();
    portal
        .database()
        .execute(
            "INSERT INTO curation.task (id, kind, iso3, subject_kind, subject_id, titles, assignee,"
                + " state, opened_by, opened_at) VALUES (?, 'TRANSLATION', 'XDB', 'law', ?,"
                + " CAST(? AS jsonb), ?, 'OPEN', 'rule', clock_timestamp())",
            id,
            id,
            "{\"en\": \"" + title + "\"}",
            assignee);
    return id;
  }

  private static void draft(RunningPortal portal, String name, String title, String state) {
    portal
        .database()
        .execute(
            "INSERT INTO curation.entry (id, iso3, state, titles, content, created_by, created_at,"
                + " changed_by, changed_at) VALUES (?, 'XDB', ?, CAST(? AS jsonb), '{}', ?,"
                + " clock_timestamp(), ?, clock_timestamp())",
            UUID.randomUUID().toString(),
            state,
            "{\"en\": \"" + title + "\"}",
            name,
            name);
  }

  private static Page signedIn(BrowserContext context, RunningPortal portal, String name) {
    Page page = context.newPage();
    page.navigate(at(portal, "/sign-in?ui=en"));
    page.fill("#name", name);
    page.fill("#password", PASSWORD);
    page.press("#password", "Enter");
    page.waitForURL("**/desk**");
    return page;
  }

  private static String at(RunningPortal portal, String path) {
    return portal.address().resolve(path).toString();
  }
}
