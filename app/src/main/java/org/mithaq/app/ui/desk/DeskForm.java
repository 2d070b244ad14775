package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * A form of the workspace that is sent as a whole: which button was pressed, what was typed, and
 * what came of it. Buttons say in their value what they are about, never by their place in a table
 * that may have changed meanwhile. What was done is told by the same page asked for anew, so that
 * nobody does it twice by loading it again.
 */
@Named
@RequestScoped
public class DeskForm {
  @Inject private HttpServletRequest request;
  @Inject private Reader reader;

  private String problem = "";

  /** The value of the button, empty when none was pressed. */
  public String pressed() {
    return request.getMethod().equals("POST") ? text("press") : "";
  }

  /** What stands in a field. */
  public String text(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** A password as it was typed, spaces included. */
  public String secret(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** What is ticked. */
  public List<String> all(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : Arrays.asList(values);
  }

  /** Does it; a refusal is said and the form stays filled. */
  public boolean tries(Runnable work) {
    try {
      work.run();
      return true;
    } catch (RefusedException refused) {
      problem = words(refused.refusal());
      return false;
    }
  }

  /** The same, and then the page is asked for anew and says this. */
  public void does(String told, Runnable work) {
    if (tries(work)) {
      String page = reader.getAddress().path() + "?done=" + told + "&ui=" + reader.getLang();
      Onward.to(page);
    }
  }

  public void says(String key) {
    problem = reader.say(key);
  }

  public String getProblem() {
    return problem;
  }

  /** What was done; only what the portal has words for. */
  public String getDone() {
    String key = "done." + text("done");
    String words = reader.say(key);
    return !problem.isEmpty() || words.equals(key) ? "" : words;
  }

  private String words(Refusal refusal) {
    String kind = refusal.getClass().getSimpleName();
    if (refusal instanceof Refusal.Invalid invalid) {
      String key = "refused.Invalid." + invalid.place();
      String words = reader.say(key);
      return words.equals(key) ? reader.say("refused.Invalid.at", invalid.place()) : words;
    }
    return reader.code("refused", kind);
  }
}
