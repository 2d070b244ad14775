package org.mithaq.app.ui.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.AccountView;
import org.mithaq.access.OwnAccount;

/** One's own account: password and second factor. */
@Named
@RequestScoped
public class OwnAccountPage {
  @Inject private OwnAccount own;
  @Inject private DeskForm form;

  private AccountView account;
  private String secret = "";
  private List<String> recovery = List.of();

  public void load() {
    switch (form.pressed()) {
      case "password" -> change();
      case "propose" -> form.tries(() -> secret = own.proposeSecondFactor());
      case "confirm" -> confirm();
      case "remove" -> remove();
      case "named" -> form.does("named", () -> own.showAs(form.text("shownAs")));
      default -> {
        // Shown only.
      }
    }
  }

  public AccountView getAccount() {
    if (account == null) {
      account = own.show();
    }
    return account;
  }

  /** As what one is named to everybody; empty for not at all. */
  public String getShownAs() {
    return own.shownAs();
  }

  /** What is typed into an authenticator; empty while none is being set up. */
  public String getSecret() {
    return secret;
  }

  /** In groups of four, to be read. */
  public String getSecretToRead() {
    return secret.replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** What opens an authenticator on the same device. */
  public String getLink() {
    String name = URLEncoder.encode(getAccount().name(), StandardCharsets.UTF_8);
    return "otpauth://totp/Mithaq:" + name + "?secret=" + secret + "&issuer=Mithaq";
  }

  /** Shown this once. */
  public List<String> getRecovery() {
    return recovery;
  }

  private void change() {
    if (!form.secret("chosen").equals(form.secret("again"))) {
      form.says("refused.Invalid.again");
      return;
    }
    form.does("password", () -> own.changePassword(form.secret("old"), form.secret("chosen")));
  }

  private void confirm() {
    secret = form.text("secret");
    form.tries(
        () -> {
          Optional<List<String>> codes =
              own.confirmSecondFactor(
                  secret, form.text("code").replace(" ", ""), form.secret("password"));
          if (codes.isPresent()) {
            recovery = codes.get();
            secret = "";
          } else {
            form.says("refused.Invalid.code");
          }
        });
  }

  private void remove() {
    form.tries(
        () -> {
          if (!own.removeSecondFactor(form.secret("password"))) {
            form.says("refused.Invalid.old");
          }
        });
  }
}
