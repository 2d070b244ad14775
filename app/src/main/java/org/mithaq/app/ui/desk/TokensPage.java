package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.TokenDraft;
import org.mithaq.access.TokenView;
import org.mithaq.access.Tokens;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.RefusedException;

/** One's own tokens for programs. */
@Named
@RequestScoped
public class TokensPage {
  @Inject private Tokens tokens;
  @Inject private Reader reader;
  @Inject private Desk desk;
  @Inject private DeskForm form;

  private String made = "";

  /** A right that one can give on. */
  public record Choice(String value, String name) {}

  public void load() {
    String pressed = form.pressed();
    if (pressed.equals("make")) {
      form.tries(() -> made = tokens.make(draft()));
    } else if (pressed.startsWith("revoke ")) {
      form.does("token-revoked", () -> tokens.revoke(pressed.substring("revoke ".length())));
    }
  }

  public List<TokenView> getMine() {
    return tokens.mine();
  }

  /** The token itself, this once. */
  public String getMade() {
    return made;
  }

  public List<Choice> getRights() {
    Actor actor = CurrentActor.get();
    return Arrays.stream(Permission.values())
        .filter(right -> right != Permission.MANAGE_ACCOUNTS && actor.may(right))
        .map(right -> new Choice(right.name(), reader.code("permission", right)))
        .toList();
  }

  public String rights(TokenView token) {
    return token.rights().stream()
        .map(right -> reader.code("permission", right))
        .sorted()
        .collect(Collectors.joining(reader.say("desk.comma")));
  }

  public String places(TokenView token) {
    return token.states().isEmpty()
        ? reader.say("tokens.as-own")
        : desk.places(Reach.of(token.states()));
  }

  public String until(TokenView token) {
    return reader.date(LocalDate.ofInstant(token.expiresAt(), ZoneOffset.UTC).minusDays(1));
  }

  private TokenDraft draft() {
    Set<Permission> rights =
        form.all("right").stream().map(Permission::valueOf).collect(Collectors.toSet());
    Set<String> states =
        Arrays.stream(form.text("states").toUpperCase(java.util.Locale.ROOT).split("[\\s,،;]+"))
            .filter(state -> !state.isEmpty())
            .collect(Collectors.toSet());
    return new TokenDraft(form.text("name"), rights, states, day(form.text("until")));
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException none) {
      throw RefusedException.invalid("until", "no day");
    }
  }
}
